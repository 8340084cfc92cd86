"""`python -m warroom` is the command line."""

from warroom.cli.main import main

if __name__ == "__main__":
    main()
