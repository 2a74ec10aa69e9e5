# SPDX-License-Identifier: GPL-3.0-or-later
"""A real mail host for tests. Prints its port; writes each mail, decoded, as a JSON file before it says yes.

usage: mailsink.py DIRECTORY [CERTIFICATE KEY]   with a certificate it takes mails only after STARTTLS
Who begins with "unknown" is refused for good, who begins with "busy" for now.
"""
import asyncio
import email
import email.policy
import json
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP


class Sink:
    def __init__(self, directory):
        self.directory = directory
        self.count = 0

    async def handle_MAIL(self, server, session, envelope, address, options):
        if address.startswith("unknown"):
            return "550 5.1.8 no such sender"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("unknown"):
            return "550 5.1.1 no such person"
        if address.startswith("busy"):
            return "451 4.3.0 later please"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
        part = {kind: mail.get_body((kind,)) for kind in ("plain", "html")}
        self.count += 1
        name = os.path.join(self.directory, f"{self.count:04}.json")
        with open(name + ".part", "w", encoding="utf-8") as file:
            json.dump({
                "from": envelope.mail_from,
                "to": envelope.rcpt_tos,
                "tls": session.ssl is not None,
                "headers": {key.lower(): str(value) for key, value in mail.items()},
                "subject": str(mail["subject"]),
                "text": part["plain"].get_content() if part["plain"] else "",
                "html": part["html"].get_content() if part["html"] else "",
            }, file)
        os.rename(name + ".part", name)
        return "250 OK"


async def main():
    context = None
    if len(sys.argv) > 2:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[2], sys.argv[3])
    sink = Sink(sys.argv[1])
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(sink, loop=loop, tls_context=context, require_starttls=context is not None, enable_SMTPUTF8=True),
        "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)  # ends with the test
    os._exit(0)


asyncio.run(main())
