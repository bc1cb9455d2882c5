"""Reads a post with the network's own client library, as anybody's program would. Usage: read_back.py SERVER HANDLE PASSWORD URI

Prints text, languages, alt texts, the pictures' sizes, what is marked in the text, and the parent, as one JSON object.
"""
import json
import sys

from atproto import AtUri, Client, models

address, handle, password, uri = sys.argv[1:]
client = Client(f'{address}/xrpc')
session = client.com.atproto.server.create_session({'identifier': handle, 'password': password})
client.request.set_additional_headers({'Authorization': f'Bearer {session.access_jwt}'})

parts = AtUri.from_str(uri)
record = client.com.atproto.repo.get_record({'repo': parts.hostname, 'collection': parts.collection, 'rkey': parts.rkey}).value
assert isinstance(record, models.AppBskyFeedPost.Record), type(record)

images = record.embed.images if record.embed else []
pictures = [client.com.atproto.sync.get_blob({'did': parts.hostname, 'cid': image.image.ref.link}) for image in images]
text = record.text.encode()
print(json.dumps({
    'text': record.text,
    'langs': record.langs,
    'alts': [image.alt for image in images],
    'pictureSizes': [len(picture) for picture in pictures],
    'marked': [text[facet.index.byte_start:facet.index.byte_end].decode() for facet in record.facets or []],
    'parent': record.reply.parent.uri if record.reply else None,
}))
