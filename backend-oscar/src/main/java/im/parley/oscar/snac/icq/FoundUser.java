// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ reply 07DA-01A4: one user that a search has found, and more follow. */
public record FoundUser(DirectoryEntry user) implements IcqReply {
    public static final IcqCodec<FoundUser> CODEC = IcqCodec.reply(
            0x01A4,
            FoundUser.class,
            in -> new FoundUser(DirectoryEntry.read(in)),
            (out, found) -> found.user.write(out));

    @Override
    public IcqCodec<FoundUser> codec() {
        return CODEC;
    }
}
