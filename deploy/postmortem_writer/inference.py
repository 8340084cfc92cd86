"""`python inference.py`: a policy plays the four difficulties on the server at ENV_BASE_URL."""

from warroom.cli.inference import POSTMORTEM_WRITER, run

if __name__ == "__main__":
    run(POSTMORTEM_WRITER)
