"""Number formats: code tables, exact values, encoding and packing."""

from hwsim.formats.base import NumberFormat
from hwsim.formats.packing import Bytes, Codes, Packing
from hwsim.formats.registry import describe, format_names, get_format

__all__ = ["Bytes", "Codes", "NumberFormat", "Packing", "describe", "format_names", "get_format"]
