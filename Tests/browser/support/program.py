"""The built program, serving a folder of its own on a free port."""

import pathlib
import socket
import subprocess
import threading

PROJECT = pathlib.Path(__file__).resolve().parents[3]
SECONDS_TO_OPEN = 30


class Program:
    def __init__(self, folder):
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.log = []
        self._opened = threading.Event()
        self._process = subprocess.Popen(
            [PROJECT / ".build/debug/talkoot", "serve", "--data", folder, "--port", str(self.port)],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        if not self._opened.wait(SECONDS_TO_OPEN) or self._process.poll() is not None:
            self.stop()
            raise AssertionError("the program did not open:\n" + "".join(self.log))

    def _read(self):
        for line in self._process.stdout:
            self.log.append(line)
            if "open at" in line:
                self._opened.set()
        self._opened.set()

    @property
    def faults(self):
        """What the program's log calls an error."""
        return [line for line in self.log if " error " in line]

    def stop(self):
        self._process.terminate()
        self._process.wait(timeout=30)
        self._reader.join()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]
