// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ request 003C: asks for the messages that were stored while we were away. */
public record StoredMessagesQuery() implements IcqRequest {
    public static final IcqCodec<StoredMessagesQuery> CODEC = IcqCodec.of(
            0x003C,
            IcqCodec.NO_SUBTYPE,
            StoredMessagesQuery.class,
            in -> new StoredMessagesQuery(),
            (out, query) -> {});

    @Override
    public IcqCodec<StoredMessagesQuery> codec() {
        return CODEC;
    }
}
