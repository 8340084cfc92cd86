"""A scenario from the inside: what is true of it, gathered as data and told to a person."""

from warroom.report.casefile.case import CaseFile
from warroom.report.casefile.gathering import case_of
from warroom.report.casefile.page import tell_case

__all__ = ["CaseFile", "case_of", "tell_case"]
