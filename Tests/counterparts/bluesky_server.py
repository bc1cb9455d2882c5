"""A data server of the AT Protocol in memory, on PyPI `arroba`. Usage: bluesky_server.py PORT

Repositories, commits, record keys and the validation against the lexicons are arroba's. Added here is what it leaves to others: sessions
that end, pictures, names and notifications. A test makes accounts of its own by POST /_test/accounts {"handle", "password"}, and ends the
access tokens of one by POST /_test/expire {"handle", "andRefresh"}.
"""
import hashlib
import os
import re
import secrets
import sys
import threading
import time

for host in ('PDS_HOST', 'PLC_HOST', 'APPVIEW_HOST', 'RELAY_HOST'):
    os.environ.setdefault(host, '127.0.0.1')

import base64

from arroba import server, xrpc_actor, xrpc_repo  # noqa: F401  (importing them registers their methods)
from arroba.repo import Repo
from arroba.storage import MemoryStorage
from arroba.util import dag_cbor_cid, new_key
from flask import Flask, Response, jsonify, request
from lexrpc.base import XrpcError
from lexrpc.flask_server import init_flask
from multiformats import CID, multihash

GATE = threading.RLock()
PASSWORDS, TOKENS, PICTURES = {}, {}, {}  # did: password; token: (did, kind); content id: (media type, bytes)
server.storage = MemoryStorage()
# The library makes its tables of encodings on their first use, and trips when two requests do that at once.
CID('base32', 1, 'dag-cbor', multihash.digest(b'', 'sha2-256')).encode('base32')


def method(name):
    return lambda act: server.server.register(name, act, override=True)


def account(name):
    repository = server.storage.load_repo(name)
    if not repository:
        raise XrpcError(f'{name} not found', name='InvalidRequest', status=400)
    return repository


# Sessions

def session(did):
    repository, tokens = account(did), {kind: secrets.token_urlsafe(24) for kind in ('accessJwt', 'refreshJwt')}
    TOKENS.update({token: (did, kind) for kind, token in tokens.items()})
    return {'did': did, 'handle': repository.handle, 'active': True, **tokens}


def signed_in(kind='accessJwt'):
    scheme, _, token = request.headers.get('Authorization', '').partition(' ')
    if scheme != 'Bearer':
        raise XrpcError('Authentication Required', name='AuthMissing', status=401)
    did, found = TOKENS.get(token, (None, None))
    if found != kind:
        raise XrpcError('Token has expired', name='ExpiredToken', status=400)
    return did


@method('com.atproto.server.createSession')
def create_session(input):
    repository = server.storage.load_repo(input['identifier'])
    if not repository or PASSWORDS[repository.did] != input['password']:
        raise XrpcError('Invalid identifier or password', name='AuthenticationRequired', status=401)
    return session(repository.did)


@method('com.atproto.server.refreshSession')
def refresh_session(input):
    did = signed_in('refreshJwt')
    TOKENS.pop(request.headers['Authorization'].removeprefix('Bearer '))
    return session(did)


server.authenticate = lambda: (signed_in(), server.ALL_SCOPES)


@method('com.atproto.identity.resolveHandle')
def resolve_handle(input, handle=None):
    return {'did': account(handle).did}


# Pictures

@method('com.atproto.repo.uploadBlob')
def upload_blob(input):
    signed_in()
    cid = CID('base32', 1, 'raw', multihash.digest(bytes(input), 'sha2-256'))
    PICTURES[cid.encode('base32')] = (request.content_type, bytes(input))
    return {'blob': {'$type': 'blob', 'ref': cid, 'mimeType': request.content_type, 'size': len(input)}}


@method('com.atproto.sync.getBlob')
def get_blob(input, did=None, cid=None):
    return PICTURES[cid][1]


def missing_pictures(value):
    if isinstance(value, dict) and value.get('$type') == 'blob':
        ref = value['ref']
        cid = ref.encode('base32') if isinstance(ref, CID) else str(ref)
        return [] if cid in PICTURES else [cid]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [cid for each in inner for cid in missing_pictures(each)]


put_record = server.server._methods['com.atproto.repo.putRecord']


@method('com.atproto.repo.putRecord')
def put_record_with_pictures(input):
    if missing_pictures(input['record']):
        raise XrpcError('Could not find blob', name='BlobNotFound', status=400)
    with GATE:
        return put_record(input)


delete_record = server.server._methods['com.atproto.repo.deleteRecord']


@method('com.atproto.repo.deleteRecord')
def delete_record_with_answer(input):
    with GATE:
        delete_record(input)
    return {}  # arroba says nothing at all, which its own check of answers does not take


# Notifications

def posts():
    for repository in server.storage.load_repos():
        for key, record in (repository.get_contents().get('app.bsky.feed.post') or {}).items():
            yield repository, f'at://{repository.did}/app.bsky.feed.post/{key}', record


def reason(record, did):
    parent = (record.get('reply') or {}).get('parent', {}).get('uri', '')
    if parent.startswith(f'at://{did}/'):
        return 'reply'
    named = [feature.get('did') for facet in record.get('facets', []) for feature in facet['features']]
    return 'mention' if did in named else None


@method('app.bsky.notification.listNotifications')
def list_notifications(input, limit=50, cursor=None, reasons=None, priority=None, seenAt=None):
    did, start = signed_in(), int(cursor or 0)
    found = [
        {'uri': uri, 'cid': dag_cbor_cid(record).encode('base32'), 'author': {'did': writer.did, 'handle': writer.handle},
         'reason': reason(record, did), 'record': record, 'isRead': False, 'indexedAt': record['createdAt']}
        for writer, uri, record in posts() if writer.did != did and reason(record, did) in (reasons or ('reply', 'mention'))
    ]
    found.sort(key=lambda each: each['indexedAt'], reverse=True)
    more = {'cursor': str(start + limit)} if len(found) > start + limit else {}
    return {'notifications': found[start:start + limit], **more}


# The server, and what only tests ask of it

app = Flask('bluesky')


@app.post('/_test/accounts')
def make_account():
    handle, password = request.json['handle'], request.json['password']
    did = 'did:plc:' + base64.b32encode(hashlib.sha256(handle.encode()).digest()).decode().lower()[:24]
    with GATE:
        Repo.create(server.storage, did, handle=handle, signing_key=new_key(), rotation_key=new_key())
        PASSWORDS[did] = password
    return jsonify(did=did, handle=handle)


@app.post('/_test/expire')
def expire():
    did, kinds = account(request.json['handle']).did, ('accessJwt', 'refreshJwt') if request.json.get('andRefresh') else ('accessJwt',)
    for token in [token for token, (owner, kind) in TOKENS.items() if owner == did and kind in kinds]:
        TOKENS.pop(token)
    return jsonify(ok=True)


@app.get('/xrpc/_health')
def health():
    return jsonify(version='counterpart')


@app.after_request
def media_type(answer: Response):
    if request.path.endswith('sync.getBlob') and answer.status_code == 200:
        answer.content_type = PICTURES[request.args['cid']][0]
    return answer


init_flask(server.server, app)
app.run('127.0.0.1', int(sys.argv[1]), threaded=True, use_reloader=False)
