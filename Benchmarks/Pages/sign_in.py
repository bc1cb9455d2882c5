"""Signs the sample's administrator in and prints the cookie of the session. Usage: sign_in.py ADDRESS"""

import http.cookiejar
import re
import sys
import urllib.parse
import urllib.request

address = sys.argv[1]
jar = http.cookiejar.CookieJar()
browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
page = browser.open(f"{address}/sign-in").read().decode()
form = next(part for part in page.split("<form")[1:] if 'name="password"' in part)
fields = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form))
fields |= {"email": "aino@routala.example", "password": "routala-talkoot"}
browser.open(f"{address}/session", urllib.parse.urlencode(fields).encode())
print("; ".join(f"{cookie.name}={cookie.value}" for cookie in jar))
