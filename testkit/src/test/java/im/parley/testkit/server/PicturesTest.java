// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.testkit.server.WorldEvent.ArtChosen;
import java.util.List;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final ByteString PICTURE = ByteString.encodeUtf8("GIF89a and so on");

    private final Cast cast = Cast.of("alice", "bob");
    private final Actor alice = cast.enter("alice");
    private final Actor bob = cast.enter("bob");

    private static ListItem icon(ByteString hash) {
        ByteString value =
                new Buffer().writeByte(0).writeByte(hash.size()).write(hash).readByteString();
        return new ListItem("1", 0, 9, ListItem.ART, List.of(new Attribute(Attribute.ART, value)));
    }

    private List<Art> shown() {
        return cast.world
                .appearance()
                .look(bob.session(), ScreenName.of("alice"))
                .orElseThrow()
                .art();
    }

    @Test
    void asksForAPictureItDoesNotHaveAndThenShowsIt() {
        ByteString hash = PICTURE.md5();
        cast.watch(bob, "alice");
        cast.world.lists().insert(alice.session(), List.of(icon(hash)));

        assertThat(alice.heard(ArtChosen.class)).containsExactly(new ArtChosen(new Art(1, 0x40, hash), false));
        assertThat(shown()).containsExactly(new Art(1, 0x40, hash));

        assertThat(cast.world.pictures().put(PICTURE)).isEqualTo(hash);

        assertThat(shown()).containsExactly(new Art(1, 0, hash));
        assertThat(bob.heard(WorldEvent.PresenceChanged.class)).hasSize(3);
        assertThat(cast.world.pictures().get(hash)).contains(PICTURE);
    }

    @Test
    void doesNotAskForAPictureItHas() {
        ByteString hash = cast.world.pictures().put(PICTURE);
        cast.world.lists().insert(alice.session(), List.of(icon(hash)));

        assertThat(alice.heard(ArtChosen.class)).containsExactly(new ArtChosen(new Art(1, 0, hash), true));
    }

    @Test
    void noIconNeedsNoPicture() {
        cast.world.lists().insert(alice.session(), List.of(icon(Art.CLEARED)));

        assertThat(alice.heard(ArtChosen.class)).allMatch(ArtChosen::known);
    }

    @Test
    void aDamagedChoiceChoosesNothing() {
        Attribute damaged = new Attribute(Attribute.ART, ByteString.decodeHex("0010ff"));
        cast.world.lists().insert(alice.session(), List.of(new ListItem("1", 0, 9, ListItem.ART, List.of(damaged))));

        assertThat(shown()).isEmpty();
    }

    @Test
    void aDeletedItemTakesThePictureAway() {
        ListItem item = icon(cast.world.pictures().put(PICTURE));
        cast.world.lists().insert(alice.session(), List.of(item));
        cast.world.lists().delete(alice.session(), List.of(item));

        assertThat(shown()).isEmpty();
    }
}
