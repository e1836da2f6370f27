// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ request 003E: the stored messages have arrived and need not be kept. There is no reply. */
public record DeleteStoredMessages() implements IcqRequest {
    public static final IcqCodec<DeleteStoredMessages> CODEC = IcqCodec.of(
            0x003E,
            IcqCodec.NO_SUBTYPE,
            DeleteStoredMessages.class,
            in -> new DeleteStoredMessages(),
            (out, delete) -> {});

    @Override
    public IcqCodec<DeleteStoredMessages> codec() {
        return CODEC;
    }
}
