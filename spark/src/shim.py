def run(batches):
    import os
    import subprocess
    import tempfile

    import pyarrow

    # One task runs on one core.
    environment = dict(os.environ, POLARS_MAX_THREADS="1", RAYON_NUM_THREADS="1")
    with tempfile.TemporaryFile() as said:
        worker = writer = None
        try:
            for batch in batches:
                if worker is None:
                    try:
                        worker = subprocess.Popen(
                            COMMAND,
                            stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE,
                            stderr=said,
                            env=environment,
                        )
                    except OSError as error:
                        raise RuntimeError("[tubelab missing] %s[end]" % error.strerror) from None
                # A worker that ends early says why by its exit status, which is read below.
                try:
                    if writer is None:
                        writer = pyarrow.ipc.new_stream(worker.stdin, batch.schema)
                    writer.write_batch(batch)
                except OSError:
                    break
            if worker is None:
                return
            try:
                writer.close()
                worker.stdin.close()
            except (AttributeError, OSError):
                pass
            answer = worker.stdout.read()
            status = worker.wait()
            if status != 0:
                said.seek(0)
                words = said.read()[-4000:].decode("utf-8", "replace")
                raise RuntimeError("[tubelab status %d] %s[end]" % (status, words))
            yield from pyarrow.ipc.open_stream(answer)
        finally:
            if worker is not None:
                worker.kill()
                worker.wait()
