// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.snac.admin.AccountError;
import im.parley.oscar.snac.admin.AccountInfo;
import im.parley.oscar.snac.admin.AccountInfoQuery;
import im.parley.oscar.snac.admin.ChangeAccount;
import im.parley.oscar.snac.admin.ChangeAccountReply;
import im.parley.oscar.snac.admin.ConfirmAccount;
import im.parley.oscar.snac.admin.ConfirmAccountReply;
import im.parley.oscar.snac.auth.PasswordHash;
import im.parley.oscar.snac.buddy.BuddyArrived;
import im.parley.oscar.snac.buddy.WatchBuddies;
import im.parley.oscar.snac.chatnav.ChatNavInfo;
import im.parley.oscar.snac.chatnav.ChatRightsQuery;
import im.parley.oscar.snac.directory.DirectorySearch;
import im.parley.oscar.snac.directory.DirectorySearchReply;
import im.parley.oscar.snac.feedbag.AuthorizationReplied;
import im.parley.oscar.snac.feedbag.AuthorizationRequested;
import im.parley.oscar.snac.feedbag.FeedbagInsert;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagResult;
import im.parley.oscar.snac.feedbag.FeedbagStatus;
import im.parley.oscar.snac.feedbag.ReplyAuthorization;
import im.parley.oscar.snac.feedbag.RequestAuthorization;
import im.parley.oscar.snac.icbm.IcbmAck;
import im.parley.oscar.snac.icbm.IcbmFlag;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.snac.icon.IconQuery;
import im.parley.oscar.snac.icon.IconReply;
import im.parley.oscar.snac.icon.UploadIcon;
import im.parley.oscar.snac.icon.UploadIconReply;
import im.parley.oscar.snac.icq.IcqAnswer;
import im.parley.oscar.snac.icq.IcqField;
import im.parley.oscar.snac.icq.IcqQuery;
import im.parley.oscar.snac.icq.IcqReply;
import im.parley.oscar.snac.icq.IcqResult;
import im.parley.oscar.snac.icq.SetFields;
import im.parley.oscar.snac.icq.ShortInfo;
import im.parley.oscar.snac.icq.ShortInfoQuery;
import im.parley.oscar.snac.icq.StoredMessage;
import im.parley.oscar.snac.icq.StoredMessagesEnd;
import im.parley.oscar.snac.icq.StoredMessagesQuery;
import im.parley.oscar.snac.locate.DirectoryInfo;
import im.parley.oscar.snac.locate.SetDirectoryInfo;
import im.parley.oscar.snac.locate.SetDirectoryInfoReply;
import im.parley.oscar.snac.lookup.FindByEmail;
import im.parley.oscar.snac.lookup.FoundByEmail;
import im.parley.oscar.snac.privacy.AddDenies;
import im.parley.oscar.snac.service.OwnArt;
import im.parley.oscar.snac.service.ServiceRequest;
import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.SnacErrorCode;
import im.parley.oscar.wire.TlvBlock;
import im.parley.testkit.ImServer;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The services beside messages and lists. */
class ServicesTest {
    private static final ByteString PICTURE = ByteString.encodeUtf8("GIF89a and so on");

    private final ImServer server = ImServer.withUsers("alice", "bob", "100001", "100002");

    @AfterEach
    void stop() {
        server.close();
    }

    private OscarProbe online(String name) {
        return OscarProbe.settled(server, name);
    }

    private static IcqReply reply(IcqAnswer answer) {
        return answer.envelope().orElseThrow().reply(ISO_8859_1);
    }

    @Test
    void iconsGoUpAndDown() {
        try (OscarProbe alice = online("alice");
                OscarProbe bob = online("bob");
                OscarProbe up = alice.open(ServiceRequest.of(0x10));
                OscarProbe down = bob.open(ServiceRequest.of(0x10))) {
            bob.tell(new WatchBuddies(List.of("alice")));
            bob.await(BuddyArrived.class);
            alice.ask(new FeedbagInsert(List.of(FeedbagItem.art(9, BartId.icon(PICTURE.md5())))), FeedbagStatus.class);
            assertThat(alice.await(OwnArt.class).ids().get(0).has(BartId.UNKNOWN_TO_SERVER))
                    .isTrue();

            UploadIconReply stored = up.ask(new UploadIcon(BartId.BUDDY_ICON, PICTURE), UploadIconReply.class);
            assertThat(stored.id().orElseThrow().data()).isEqualTo(PICTURE.md5());

            BartId shown = bob.await(BuddyArrived.class)
                    .users()
                    .get(0)
                    .art(BartId.BUDDY_ICON)
                    .orElseThrow();
            while (shown.has(BartId.UNKNOWN_TO_SERVER)) {
                shown = bob.await(BuddyArrived.class)
                        .users()
                        .get(0)
                        .art(BartId.BUDDY_ICON)
                        .orElseThrow();
            }
            assertThat(down.ask(IconQuery.of("alice", shown), IconReply.class).image())
                    .isEqualTo(PICTURE);
            assertThat(down.ask(IconQuery.of("alice", BartId.icon(ByteString.of(new byte[16]))), IconReply.class)
                            .image())
                    .isEqualTo(ByteString.EMPTY);
        }
    }

    @Test
    void accountsAreTheirOwners() {
        try (OscarProbe alice = online("alice");
                OscarProbe admin = alice.open(ServiceRequest.of(0x07))) {
            assertThat(admin.ask(AccountInfoQuery.name(), AccountInfo.class).name())
                    .contains("alice");
            assertThat(admin.ask(ChangeAccount.name("A l i c e"), ChangeAccountReply.class)
                            .name())
                    .contains("A l i c e");
            assertThat(admin.ask(ChangeAccount.name("mallory"), ChangeAccountReply.class)
                            .failure()
                            .orElseThrow()
                            .code())
                    .isEqualTo(AccountError.VALIDATE_NICK.code());
            admin.ask(ChangeAccount.email("a@example.org"), ChangeAccountReply.class);
            assertThat(admin.ask(AccountInfoQuery.email(), AccountInfo.class).email())
                    .contains("a@example.org");
            admin.ask(ChangeAccount.password("changed", ImServer.PASSWORD), ChangeAccountReply.class);
            assertThat(OscarProbe.authorize(server, "alice", "changed", PasswordHash.NEW, 1)
                            .isSuccess())
                    .isTrue();
            assertThat(admin.ask(new ConfirmAccount(), ConfirmAccountReply.class)
                            .status())
                    .isEqualTo(ConfirmAccountReply.EMAIL_SENT);
            assertThat(alice.ask(new FindByEmail("a@example.org"), FoundByEmail.class)
                            .names())
                    .containsExactly("A l i c e");
        }
    }

    @Test
    void theDirectoryIsSearched() {
        try (OscarProbe alice = online("alice");
                OscarProbe search = alice.open(ServiceRequest.of(0x0F))) {
            TlvBlock entry = TlvBlock.builder()
                    .string(0x0001, "Alice")
                    .string(0x0002, "Liddell")
                    .string(0x000B, "Chess")
                    .build();
            alice.ask(new SetDirectoryInfo(entry), SetDirectoryInfoReply.class);

            DirectorySearchReply found =
                    search.ask(DirectorySearch.byName(new DirectoryInfo(entry)), DirectorySearchReply.class);
            assertThat(found.users()).singleElement().satisfies(user -> {
                assertThat(user.screenName()).contains("alice");
                assertThat(user.lastName()).contains("Liddell");
            });
            assertThat(search.ask(DirectorySearch.byInterest("chess"), DirectorySearchReply.class)
                            .users())
                    .hasSize(1);
        }
    }

    @Test
    void roomsAreAskedForWhereTheyAre() {
        try (OscarProbe alice = online("alice");
                OscarProbe navigation = alice.open(ServiceRequest.of(0x0D))) {
            ChatNavInfo rights = navigation.ask(new ChatRightsQuery(), ChatNavInfo.class);
            assertThat(rights.exchanges()).extracting(exchange -> exchange.id()).containsExactly(4, 5);

            assertThat(alice.ask(new ChatRightsQuery(), SnacError.class).code())
                    .as("not on this connection")
                    .isEqualTo(SnacErrorCode.INVALID_SNAC.code());
            assertThat(alice.ask(ServiceRequest.of(0x77), SnacError.class).code())
                    .isEqualTo(SnacErrorCode.SERVICE_UNAVAILABLE.code());
            assertThat(navigation.ask(ServiceRequest.of(0x10), SnacError.class).code())
                    .isEqualTo(SnacErrorCode.NOT_SUPPORTED_BY_HOST.code());
        }
    }

    @Test
    void privacyNeedsNoList() {
        try (OscarProbe alice = online("alice");
                OscarProbe bob = online("bob")) {
            alice.tell(new AddDenies(List.of("bob")));
            assertThat(alice.ask(SendIcbm.text(1, "bob", "hi"), SnacError.class).code())
                    .isEqualTo(SnacErrorCode.IN_PERMIT_DENY.code());
            assertThat(bob.ask(SendIcbm.text(1, "alice", "hi"), SnacError.class).code())
                    .isEqualTo(SnacErrorCode.NOT_LOGGED_ON.code());
        }
    }

    @Test
    void icqUsersAreAskedFirst() {
        try (OscarProbe one = online("100001");
                OscarProbe two = online("100002")) {
            IcqQuery guarded =
                    IcqQuery.of(100002, 1, new SetFields(List.of(IcqField.u8(IcqField.OPEN_TO_ALL, 0))), ISO_8859_1);
            assertThat(((IcqResult) reply(two.ask(guarded, IcqAnswer.class))).isOk())
                    .isTrue();
            FeedbagItem item = FeedbagItem.buddy("100002", 1, 1);
            assertThat(one.ask(new FeedbagInsert(List.of(item)), FeedbagStatus.class)
                            .results())
                    .containsExactly(FeedbagResult.AUTHORIZATION_REQUIRED.code());

            one.tell(RequestAuthorization.of("100002", "please"));
            assertThat(two.await(AuthorizationRequested.class).reason()).isEqualTo("please");
            two.tell(ReplyAuthorization.of("100001", true, "sure"));
            assertThat(one.await(AuthorizationReplied.class).isGranted()).isTrue();
            assertThat(one.ask(new FeedbagInsert(List.of(item)), FeedbagStatus.class)
                            .results())
                    .containsExactly(FeedbagResult.OK.code());
        }
    }

    @Test
    void icqUsersFetchTheirMessagesTheirWay() {
        try (OscarProbe one = online("100001")) {
            one.ask(SendIcbm.text(1, "100002", "<b>hi</b>", IcbmFlag.STORE, IcbmFlag.ACK_WANTED), IcbmAck.class);
            try (OscarProbe two = online("100002")) {
                two.tell(IcqQuery.of(100002, 7, new StoredMessagesQuery(), ISO_8859_1));
                StoredMessage stored = (StoredMessage) reply(two.await(IcqAnswer.class));
                assertThat(stored.sender()).isEqualTo(100001);
                assertThat(stored.content().text(ISO_8859_1)).isEqualTo("hi");
                assertThat(reply(two.await(IcqAnswer.class))).isInstanceOf(StoredMessagesEnd.class);
            }
        }
    }

    @Test
    void icqUsersLookAtOneAnother() {
        try (OscarProbe one = online("100001");
                OscarProbe two = online("100002")) {
            TlvBlock entry = TlvBlock.builder().string(0x000C, "Nicky").build();
            two.ask(new SetDirectoryInfo(entry), SetDirectoryInfoReply.class);

            IcqQuery query = IcqQuery.of(100001, 3, new ShortInfoQuery(100002), ISO_8859_1);
            assertThat(((ShortInfo) reply(one.ask(query, IcqAnswer.class))).nick())
                    .isEqualTo("Nicky");
        }
    }
}
