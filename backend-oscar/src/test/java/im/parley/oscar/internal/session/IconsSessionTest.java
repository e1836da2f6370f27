// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.IncomingMessage;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.extension.BuddyIcons;
import im.parley.extension.BuddyIcons.Icon;
import im.parley.extension.BuddyIcons.IconChange;
import im.parley.oscar.OscarBart;
import im.parley.oscar.OscarBart.MessageIcon;
import im.parley.oscar.OscarBart.OwnArtChange;
import im.parley.oscar.snac.Snacs;
import im.parley.oscar.snac.buddy.BuddyArrived;
import im.parley.oscar.snac.feedbag.FeedbagInsert;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagStatus;
import im.parley.oscar.snac.feedbag.FeedbagUpdate;
import im.parley.oscar.snac.icbm.Icbm;
import im.parley.oscar.snac.icbm.IconAnnouncement;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.MessagedIcon;
import im.parley.oscar.snac.icon.IconQuery;
import im.parley.oscar.snac.icon.IconReply;
import im.parley.oscar.snac.icon.IconResult;
import im.parley.oscar.snac.icon.IcqIconQuery;
import im.parley.oscar.snac.icon.IcqIconReply;
import im.parley.oscar.snac.icon.UploadIcon;
import im.parley.oscar.snac.icon.UploadIconReply;
import im.parley.oscar.snac.service.OwnArt;
import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UserInfo;
import im.parley.spi.Session;
import io.reactivex.rxjava3.observers.TestObserver;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class IconsSessionTest {
    private static final int ICONS = 0x10;
    private static final ByteString PICTURE = ByteString.encodeUtf8("GIF89a, more or less");
    private static final BartId ICON = BartId.icon(PICTURE.md5());

    private final Talk talk = new Talk();
    private final ScriptedServer icons = talk.service("icons");

    private static BuddyIcons part(Session session) {
        return session.part(BuddyIcons.class).orElseThrow();
    }

    private static BuddyArrived bob(BartId icon) {
        return BuddyArrived.of(new UserInfo(
                "Bob", 0, TlvBlock.builder().value(0x1D, icon::write).build()));
    }

    private static BartId flagged(int flags) {
        return new BartId(BartId.BUDDY_ICON, flags, PICTURE.md5());
    }

    /** Takes the edit of the list that names an icon. */
    private void listed(BartId expected) {
        FeedbagInsert insert = talk.bos.await(FeedbagInsert.class);
        assertThat(insert.items()).hasSize(1);
        FeedbagItem item = insert.items().get(0);
        assertThat(item.type()).isEqualTo(FeedbagItem.ART);
        assertThat(item.name()).isEqualTo("1");
        assertThat(item.art()).contains(expected);
        talk.bos.answer(new FeedbagStatus(List.of(0)));
    }

    @Test
    void anIconIsAnnouncedAndThenUploadedBecauseTheServerAsks() {
        TestObserver<Void> set = part(talk.online()).set(PICTURE).test();
        listed(ICON);
        talk.bos.push(new OwnArt(List.of(flagged(0x41))));
        talk.bringUpService(icons, ICONS);
        UploadIcon upload = icons.expect(UploadIcon.class);
        assertThat(upload).isEqualTo(new UploadIcon(BartId.BUDDY_ICON, PICTURE));
        icons.answer(UploadIconReply.of(IconResult.SUCCESS, ICON));
        set.awaitDone(10, TimeUnit.SECONDS).assertComplete();
        assertThat(talk.context.next(OwnArtChange.class).id()).isEqualTo(flagged(0x41));
    }

    @Test
    void anIconThatTheServerHasIsNotUploaded() {
        Session session = talk.online(FeedbagItem.art(7, BartId.noIcon()));
        TestObserver<Void> set = part(session).set(PICTURE).test();
        FeedbagUpdate update = talk.bos.await(FeedbagUpdate.class);
        assertThat(update.items().get(0).itemId()).isEqualTo(7);
        talk.bos.push(new OwnArt(List.of(flagged(0x81))));
        talk.bos.answer(new FeedbagStatus(List.of(0)));
        set.awaitDone(10, TimeUnit.SECONDS).assertComplete();
    }

    @Test
    void aRefusedIconIsTakenBackAndTheServersNumberTold() {
        TestObserver<Void> set = part(talk.online()).set(PICTURE).test();
        listed(ICON);
        talk.bos.push(new OwnArt(List.of(flagged(0x41))));
        talk.bringUpService(icons, ICONS);
        icons.expect(UploadIcon.class);
        icons.answer(new UploadIconReply(4, Optional.empty()));
        FeedbagUpdate back = talk.bos.await(FeedbagUpdate.class);
        assertThat(back.items().get(0).art().orElseThrow().isCleared()).isTrue();
        talk.bos.answer(new FeedbagStatus(List.of(0)));
        set.awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof RequestException refused
                        && refused.reason() == Reason.TOO_LONG
                        && refused.code() == 4);
    }

    @Test
    void clearingSaysThatThereIsNone() {
        TestObserver<Void> cleared = part(talk.online()).clear().test();
        listed(BartId.noIcon());
        cleared.awaitDone(10, TimeUnit.SECONDS).assertComplete();
    }

    @Test
    void anIconIsFetchedOnceAndThenRemembered() {
        Session session = talk.online();
        talk.bos.push(bob(flagged(0)));
        assertThat(talk.context.next(IconChange.class).hash()).contains(PICTURE.md5());
        TestObserver<Icon> first = part(session).of(Talk.user("bob")).test();
        TestObserver<Icon> second = part(session).of(Talk.user("bob")).test();
        talk.bringUpService(icons, ICONS);
        IconQuery query = icons.expect(IconQuery.class);
        icons.answer(new IconReply("bob", query.ids().get(0), PICTURE));
        Icon icon = new Icon(PICTURE.md5(), PICTURE);
        first.awaitDone(10, TimeUnit.SECONDS).assertValue(icon);
        second.awaitDone(10, TimeUnit.SECONDS).assertValue(icon);
        part(session)
                .of(Talk.user("bob"))
                .test()
                .awaitDone(10, TimeUnit.SECONDS)
                .assertValue(icon);
    }

    @Test
    void iconsThatAreNotUploadedYetAreNoChange() {
        talk.online();
        talk.bos.push(bob(flagged(0x40))).push(bob(flagged(0x01))).push(bob(flagged(0x01)));
        talk.bos.push(bob(BartId.noIcon()));
        assertThat(talk.context.next(IconChange.class).hash()).contains(PICTURE.md5());
        assertThat(talk.context.next(IconChange.class).hash()).isEmpty();
    }

    @Test
    void icqFetchesItsOwnWayAndTheServersNumberIsTold() {
        Talk icq = new Talk("100001");
        ScriptedServer service = icq.service("icons");
        Session session = icq.online();
        OscarBart bart = session.part(OscarBart.class).orElseThrow();
        TestObserver<ByteString> sound = bart.fetch(
                        Talk.user("100003"), new BartId(BartId.ARRIVE_SOUND, 1, PICTURE.md5()))
                .test();
        icq.bringUpService(service, ICONS);
        IcqIconQuery query = service.expect(IcqIconQuery.class);
        BartId asked = query.ids().get(0);
        service.answer(new IcqIconReply("100003", asked, 6, asked, ByteString.EMPTY));
        sound.awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof RequestException refused && refused.code() == 6);
        TestObserver<ByteString> none = bart.fetch(Talk.user("100003"), asked).test();
        service.expect(IcqIconQuery.class);
        service.answer(new IcqIconReply("100003", asked, 7, asked, ByteString.EMPTY));
        none.awaitDone(10, TimeUnit.SECONDS).assertComplete().assertNoValues();
    }

    @Test
    void recordedWordsAboutIconsAreThese() {
        ByteString asks = ByteString.decodeHex("000100210000000000000001401087801ae59451612f4e4686f9fffdd352");
        OwnArt art = (OwnArt) Snacs.REGISTRY.decode(asks.toByteArray()).body();
        assertThat(art.ids().get(0).has(BartId.UNKNOWN_TO_SERVER)).isTrue();
        ByteString query = ByteString.decodeHex("0010000400000000002b03626f6201000100050201d20472");
        assertThat(Snacs.REGISTRY.decode(query.toByteArray()).body()).isEqualTo(IconQuery.of("bob", BartId.noIcon()));
    }

    @Test
    void iconsInMessagesAreToldOnce() {
        talk.online();
        IconAnnouncement announced = new IconAnnouncement(3, 0x62C4, 1_000);
        IncomingIcbm text = IncomingIcbm.text(1, UserInfo.of("Bob"), "hi");
        IncomingIcbm told = new IncomingIcbm(
                1,
                Icbm.TEXT,
                text.sender(),
                TlvBlock.builder().all(text.tlvs()).value(8, announced::write).build());
        talk.bos.push(told).push(told);
        MessageIcon icon = talk.context.next(MessageIcon.class);
        assertThat(icon.icon()).isEqualTo(announced);
        assertThat(icon.bytes()).isEmpty();
        assertThat(talk.context.next(IncomingMessage.class).text()).isEqualTo("hi");
        MessagedIcon brought = MessagedIcon.of(ByteString.encodeUtf8("abcd"), 2_000);
        talk.bos.push(new IncomingIcbm(
                2,
                Icbm.RENDEZVOUS,
                text.sender(),
                TlvBlock.builder().value(5, brought.proposal(2)::write).build()));
        assertThat(talk.context.next(MessageIcon.class).bytes()).contains(ByteString.encodeUtf8("abcd"));
    }

    @Test
    void theOldChecksumIsLibpurples() {
        assertThat(MessagedIcon.checksum(ByteString.encodeUtf8("abc"))).isEqualTo(0x62C4);
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        assertThat(MessagedIcon.checksum(ByteString.of(all))).isEqualTo(0x3FC0);
    }
}
