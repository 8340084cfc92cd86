"""How real the world looks, beside public data; `python -m benchmarks.realism` prints it all."""
