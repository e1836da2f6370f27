// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/**
 * ICQ reply 07DA-01AE: the last user that a search has found.
 *
 * @param notShown how many more there would have been
 */
public record LastFoundUser(DirectoryEntry user, long notShown) implements IcqReply {
    public static final IcqCodec<LastFoundUser> CODEC = IcqCodec.reply(
            0x01AE, LastFoundUser.class, in -> new LastFoundUser(DirectoryEntry.read(in), in.u32()), (out, found) -> {
                found.user.write(out);
                out.u32(found.notShown);
            });

    @Override
    public IcqCodec<LastFoundUser> codec() {
        return CODEC;
    }
}
