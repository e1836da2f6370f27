// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.icon.IconQuery;
import im.parley.oscar.snac.icon.IconReply;
import im.parley.oscar.snac.icon.IconResult;
import im.parley.oscar.snac.icon.IcqIconQuery;
import im.parley.oscar.snac.icon.IcqIconReply;
import im.parley.oscar.snac.icon.UploadIcon;
import im.parley.oscar.snac.icon.UploadIconReply;
import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.Snac;
import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.Pictures;
import im.parley.testkit.server.World;
import java.util.Optional;
import okio.ByteString;

/** Food group 10: icons up and down. */
final class IconHandlers {
    private static final int BIGGEST = 8 * 1024;

    private final Pictures pictures;

    IconHandlers(World world) {
        this.pictures = world.pictures();
    }

    void addTo(Dispatch<Request, Snac> handlers) {
        handlers.on(UploadIcon.class, this::upload)
                .on(IconQuery.class, this::send)
                .on(IcqIconQuery.class, this::sendToIcq);
    }

    private void upload(Request request, UploadIcon upload) {
        ByteString image = upload.image();
        if (image.size() > BIGGEST) {
            request.reply(UploadIconReply.of(IconResult.TOO_BIG, new BartId(upload.type(), 0, ByteString.EMPTY)));
        } else {
            BartId id = new BartId(upload.type(), BartId.CUSTOM, pictures.put(image));
            request.reply(UploadIconReply.of(IconResult.SUCCESS, id));
        }
    }

    private void send(Request request, IconQuery query) {
        for (BartId id : query.ids()) {
            request.reply(new IconReply(query.screenName(), id, find(id).orElse(ByteString.EMPTY)));
        }
    }

    private void sendToIcq(Request request, IcqIconQuery query) {
        for (BartId id : query.ids()) {
            Optional<ByteString> image = find(id);
            IconResult result = image.isPresent() ? IconResult.SUCCESS : IconResult.NOT_FOUND;
            request.reply(new IcqIconReply(query.screenName(), id, result.code(), id, image.orElse(ByteString.EMPTY)));
        }
    }

    private Optional<ByteString> find(BartId id) {
        return pictures.get(id.data());
    }
}
