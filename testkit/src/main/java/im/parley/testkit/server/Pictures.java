// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import okio.ByteString;

/** The pictures that users show, each under the MD5 hash of its bytes. */
public final class Pictures {
    private static final int UNKNOWN = 0x40;

    private final WorldLock lock;
    private final Users users;
    private final Watch watch;
    private final Map<ByteString, ByteString> pictures = new HashMap<>();

    Pictures(WorldLock lock, Users users, Watch watch) {
        this.lock = lock;
        this.users = users;
        this.watch = watch;
    }

    /** Keeps a picture and returns its hash. Those who announced it show it from now on. */
    public ByteString put(ByteString picture) {
        ByteString hash = picture.md5();
        lock.run(() -> {
            pictures.put(hash, picture);
            users.forEach(user -> {
                if (user.art.values().stream().anyMatch(art -> art.data().equals(hash))) {
                    user.art.replaceAll((type, art) -> art.data().equals(hash) ? known(art) : art);
                    watch.lookChanged(user);
                }
            });
        });
        return hash;
    }

    public Optional<ByteString> get(ByteString hash) {
        return lock.get(() -> Optional.ofNullable(pictures.get(hash)));
    }

    /** Follows the items of a stored list that choose a picture: type as the name, flags and hash as an attribute. */
    void listed(UserSession session, ListEdit edit) {
        ListItem item = edit.item();
        if (!item.is(ListItem.ART) || !item.name().matches("\\d{1,5}")) {
            return;
        }
        int type = Integer.parseInt(item.name());
        Optional<Art> chosen = edit.kind() == ListEdit.Kind.DELETE
                ? Optional.empty()
                : item.attribute(Attribute.ART).flatMap(value -> art(type, value));
        chosen.ifPresentOrElse(art -> session.user.art.put(type, art), () -> session.user.art.remove(type));
        chosen.ifPresent(art -> lock.post(session, new WorldEvent.ArtChosen(art, (art.flags() & UNKNOWN) == 0)));
    }

    private Optional<Art> art(int type, ByteString value) {
        if (value.size() < 2 || (value.getByte(1) & 0xFF) != value.size() - 2) {
            return Optional.empty();
        }
        ByteString hash = value.substring(2);
        boolean known = hash.equals(Art.CLEARED) || pictures.containsKey(hash);
        int flags = value.getByte(0) & 0xFF & ~UNKNOWN;
        return Optional.of(new Art(type, known ? flags : flags | UNKNOWN, hash));
    }

    private static Art known(Art art) {
        return new Art(art.type(), art.flags() & ~UNKNOWN, art.data());
    }
}
