// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

/**
 * TLV 000C of a user: where an ICQ client takes direct connections. 37 bytes.
 *
 * @param internalIp IPv4 behind the router, 0 when not told
 * @param type 0 none, 1 through HTTPS, 2 through SOCKS, 4 direct, 6 web client
 * @param version of the peer protocol: 7 ICQ 2000, 8 ICQ 2001, 10 ICQ 2003
 * @param infoTime seconds since 1970 of the last change of the user's data; then of the further data, of the status
 */
public record DirectConnectionInfo(
        long internalIp,
        long port,
        int type,
        int version,
        long authCookie,
        long webPort,
        long features,
        long infoTime,
        long furtherInfoTime,
        long statusTime,
        int unused) {
    /** What a client without direct connections says. */
    public static final DirectConnectionInfo NONE = new DirectConnectionInfo(0, 0, 0, 8, 0, 0x50, 3, 0, 0, 0, 0);

    public static DirectConnectionInfo read(WireReader in) {
        return new DirectConnectionInfo(
                in.u32(), in.u32(), in.u8(), in.u16(), in.u32(), in.u32(), in.u32(), in.u32(), in.u32(), in.u32(),
                in.u16());
    }

    public void write(WireWriter out) {
        out.u32(internalIp)
                .u32(port)
                .u8(type)
                .u16(version)
                .u32(authCookie)
                .u32(webPort)
                .u32(features);
        out.u32(infoTime).u32(furtherInfoTime).u32(statusTime).u16(unused);
    }
}
