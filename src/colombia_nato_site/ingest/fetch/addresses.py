"""Which addresses may be fetched from: those of the public Internet, never this machine or its network."""

import socket
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

Address = IPv4Address | IPv6Address
MayConnect = Callable[[Address], bool]

_TRANSLATED = ip_network("64:ff9b::/96")  # NAT64 (RFC 6052): an IPv4 address in its last four bytes


def is_public(address: Address) -> bool:
    """Whether an address is one of the public Internet's, also where an IPv4 address is wrapped in an IPv6 one."""
    inner = _wrapped(address) if isinstance(address, IPv6Address) else None
    return is_public(inner) if inner else address.is_global and not address.is_multicast


def _wrapped(address: IPv6Address) -> IPv4Address | None:
    if address in _TRANSLATED:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)


def resolve(host: str, port: int) -> list[Address]:
    """The addresses of a host, in the resolver's order. Raises OSError or UnicodeError where it has none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(ip_address(str(entry[4][0]).partition("%")[0]) for entry in found))
