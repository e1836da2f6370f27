// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/**
 * ICQ request 07D0-0424: sets who may do what.
 *
 * @param authorization whether others must ask before they list us
 * @param webAware 1 to show our status on the web
 * @param directConnection who may connect to us directly
 */
public record SetPermissions(int authorization, int webAware, int directConnection) implements IcqRequest {
    public static final IcqCodec<SetPermissions> CODEC = IcqCodec.request(
            0x0424,
            SetPermissions.class,
            in -> new SetPermissions(in.u8(), in.u8(), in.u8()),
            (out, set) -> out.u8(set.authorization)
                    .u8(set.webAware)
                    .u8(set.directConnection)
                    .u8(0));

    @Override
    public IcqCodec<SetPermissions> codec() {
        return CODEC;
    }
}
