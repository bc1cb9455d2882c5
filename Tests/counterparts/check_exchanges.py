"""Holds exchanges with a server against Mastodon's interface description. Usage: check_exchanges.py OPENAPI_JSON < exchanges.json

Takes what the proxy noted of a lane. Prints a line for each thing in a request or an answer that is not as described, and ends with 1 when
there was one.
"""
import base64
import email.parser
import email.policy
import json
import re
import sys
from urllib.parse import parse_qsl, urlsplit

from jsonschema import Draft202012Validator

with open(sys.argv[1]) as file:
    # A text with pictures fits two of the descriptions of which one is to fit, so "one" is read as "any".
    SPEC = json.loads(file.read().replace('"oneOf"', '"anyOf"'))


def errors(value, schema, where):
    validator = Draft202012Validator({**schema, 'components': SPEC['components']})
    return [f'{where}{"".join(f".{step}" for step in error.absolute_path)}: {error.message[:200]}' for error in validator.iter_errors(value)]


def operation(method, path):
    """The description for a path; one without a placeholder goes before one with."""
    for template in sorted(SPEC['paths'], key=lambda each: each.count('{')):
        if re.fullmatch(re.sub(r'\{[^}]+\}', '[^/]+', template), path) and method.lower() in SPEC['paths'][template]:
            return SPEC['paths'][template][method.lower()]
    return None


def form(fields, schema):
    """A form has only texts; where a list is described, a text stands for a list of one."""
    described = schema.get('properties', {})
    return {name: [value] if described.get(name, {}).get('type') == 'array' else value for name, value in fields}


def request_body(content_type, body, content):
    kind = content_type.partition(';')[0]
    if kind == 'multipart/form-data':
        head = f'Content-Type: {content_type}\r\n\r\n'.encode()
        parts = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + body).iter_parts()
        fields = [(part.get_param('name', header='content-disposition'), part.get_content()) for part in parts]
        fields = [(name, value if isinstance(value, str) else value.decode('latin-1')) for name, value in fields]
        return form(fields, content['multipart/form-data']['schema']), content['multipart/form-data']['schema']
    schema = content['application/json']['schema']
    return (form(parse_qsl(body.decode()), schema) if kind.endswith('urlencoded') else json.loads(body)), schema


def check_request(exchange, description, query):
    known = {each['name']: each for each in description.get('parameters', []) if each['in'] == 'query'}
    for name, value in query:
        parameter = known.get(name.removesuffix('[]'))
        if not parameter:
            yield f'query {name}: not described'
        elif parameter['schema'].get('type') == 'integer' and not value.isdigit():
            yield f'query {name}: {value} is no number'
    headers = {name.lower(): value for name, value in exchange['requestHeaders'].items()}
    if not headers.get('user-agent'):
        yield 'header User-Agent: missing'
    body = base64.b64decode(exchange['request'])
    if body:
        value, schema = request_body(headers['content-type'], body, description['requestBody']['content'])
        yield from errors(value, schema, 'body')


def read(value):
    """An answer without the double's preview of a link, which says less than Mastodon's and which nothing of ours reads."""
    if isinstance(value, dict):
        return {name: None if name == 'card' else read(inner) for name, inner in value.items()}
    return [read(inner) for inner in value] if isinstance(value, list) else value


def check_answer(exchange, description):
    described = description['responses'].get(str(exchange['status']))
    if not described:
        yield f'answer {exchange["status"]}: not described'
        return
    schema = described.get('content', {}).get('application/json', {}).get('schema')
    if schema and exchange['status'] < 300:
        yield from (f'answer {line}' for line in errors(read(json.loads(base64.b64decode(exchange['answer']))), schema, ''))


failed = False
for exchange in json.load(sys.stdin):
    address = urlsplit(exchange['path'])
    description = operation(exchange['method'], address.path)
    wrong = list(check_request(exchange, description, parse_qsl(address.query))) if description else ['path: not described']
    wrong += check_answer(exchange, description) if description else []
    failed = failed or bool(wrong)
    for line in wrong:
        print(f'{exchange["method"]} {address.path} {line}')
sys.exit(1 if failed else 0)
