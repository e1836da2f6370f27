// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import static im.parley.oscar.snac.SnacAssert.golden;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class IcqContentsTest {
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    @Test
    void aStoredMessageIsDatedInGreenwichTime() {
        StoredMessage message = (StoredMessage) reply("StoredMessage");
        assertThat(message.sender()).isEqualTo(100003);
        assertThat(message.sentAt()).contains(Instant.parse("2002-12-12T23:59:00Z"));
        assertThat(message.content().text(UTF_8)).isEqualTo("hello");
        assertThat(StoredMessage.of(100003, Instant.parse("2002-12-12T23:59:17Z"), message.content()))
                .isEqualTo(message);
    }

    @Test
    void aDayThatNeverWasIsNoDate() {
        IcqContent content = IcqContent.plain("x", UTF_8);
        assertThat(new StoredMessage(1, 2002, 0, 12, 23, 59, content).sentAt()).isEmpty();
        assertThat(new StoredMessage(1, 2002, 2, 30, 23, 59, content).sentAt()).isEmpty();
        assertThat(new StoredMessage(1, 2002, 12, 31, 24, 0, content).sentAt()).isEmpty();
    }

    @Test
    void detailsOfAUserComeInTheirOrder() {
        HomeDetails home = new HomeDetails(
                "nick", "first", "last", "e@x.org", "city", "state", "12", "34", "street", "56", "zip", 49);
        assertThat(reply("BasicInfo/told")).isEqualTo(new BasicInfo(home, 0xFE, 1, 0, 2, 1));
        assertThat(request("SetBasicInfo")).isEqualTo(new SetBasicInfo(home, 0xFE, 1));
        WorkDetails work = new WorkDetails(
                "city", "state", "12", "34", "street", "zip", 49, "company", "dept", "boss", 7, "http://x.org/");
        assertThat(reply("WorkInfo/told")).isEqualTo(new WorkInfo(work));
        assertThat(request("SetWorkInfo")).isEqualTo(new SetWorkInfo(work));
        PersonDetails person = new PersonDetails(36, 1, "http://x.org/", 1815, 12, 10, 12, 16, 0);
        assertThat(reply("MoreInfo")).isEqualTo(new MoreInfo(person, "London", "", 44, 0));
        assertThat(request("SetMoreInfo")).isEqualTo(new SetMoreInfo(person));
        assertThat(reply("ShortInfo")).isEqualTo(new ShortInfo("nick", "Ada", "", "a@x.org", 1, 1));
    }

    @Test
    void listsAreCounted() {
        List<EmailEntry> emails = List.of(new EmailEntry(0, "a@x.org"), new EmailEntry(1, "b@x.org"));
        assertThat(reply("Emails/told")).isEqualTo(new Emails(emails));
        assertThat(request("SetEmails")).isEqualTo(new SetEmails(emails));
        List<Topic> past = List.of(new Topic(300, "school"));
        List<Topic> present = List.of(new Topic(200, "club"), new Topic(201, ""));
        assertThat(reply("Affiliations/told")).isEqualTo(new Affiliations(past, present));
        assertThat(request("SetAffiliations")).isEqualTo(new SetAffiliations(past, present));
        assertThat(reply("Interests/told")).isEqualTo(new Interests(List.of(new Topic(100, "chess"))));
        assertThat(((Interests) reply("Interests")).interests()).hasSize(4).containsOnly(new Topic(0, ""));
    }

    @Test
    void aSearchEndsWithHowManyMoreThereAre() {
        DirectoryEntry entry = new DirectoryEntry(100003, "nick", "Ada", "", "a@x.org", 1, 1, 1, 36);
        assertThat(reply("FoundUser")).isEqualTo(new FoundUser(entry));
        assertThat(reply("LastFoundUser")).isEqualTo(new LastFoundUser(entry, 3));
    }

    @Test
    void searchesAreUinsAddressesNamesOrTheForm() {
        assertThat(request("FindByUin")).isEqualTo(new FindByUin(100003));
        assertThat(request("FindByEmailAddress")).isEqualTo(new FindByEmailAddress("a@example.org"));
        assertThat(request("FindByEmailPattern")).isEqualTo(new FindByEmailPattern("*@x.org"));
        assertThat(request("FindByName")).isEqualTo(new FindByName("Ada", "", "countess"));
        assertThat(request("FindByNamePattern")).isEqualTo(new FindByNamePattern("Ad*", "", "count*"));
        WhitePagesForm form = new WhitePagesForm(
                new WhitePagesForm.Names("Ada", "", "countess", "a@x.org"),
                30,
                40,
                1,
                12,
                new WhitePagesForm.Home("London", "", 44),
                new WhitePagesForm.Work("Engines", "dept", "boss", 7),
                new Topic(300, "school"),
                new Topic(100, "chess"),
                new Topic(200, "club"),
                new Topic(5, "page"),
                1);
        assertThat(request("FindInWhitePages")).isEqualTo(new FindInWhitePages(form));
        assertThat(request("FindInWhitePagesByPattern")).isEqualTo(new FindInWhitePagesByPattern(form));
    }

    @Test
    void fieldsAreNumbersLowByteFirst() {
        assertThat(request("SetFields"))
                .isEqualTo(new SetFields(
                        List.of(IcqField.u8(IcqField.WEB_AWARE, 0), IcqField.u8(IcqField.OPEN_TO_ALL, 0))));
        FindByFields find = (FindByFields) request("FindByFields");
        assertThat(find.subtype()).isEqualTo(FindByFields.UIN);
        assertThat(find.fields()).containsExactly(IcqField.u32(IcqField.UIN, 100003));
        assertThat(find.fields().get(0).number()).isEqualTo(100003);
        assertThat(new IcqField(1, ByteString.EMPTY).number()).isZero();
        assertThat(new IcqField(1, ByteString.of(new byte[9])).number()).isZero();
    }

    @Test
    void passwordsAreNotPrinted() {
        assertThat(request("SetIcqPassword")).isEqualTo(new SetIcqPassword("new-secret"));
        assertThat(request("SetIcqPassword").toString()).doesNotContain("secret");
        assertThat(request("DeleteIcqAccount")).isEqualTo(new DeleteIcqAccount(100001, "old-secret"));
        assertThat(request("DeleteIcqAccount").toString())
                .doesNotContain("secret")
                .contains("100001");
        assertThat(golden("IcqQuery/SetIcqPassword", IcqQuery.class)
                        .envelope()
                        .orElseThrow()
                        .toString())
                .doesNotContain("secret")
                .contains("042E");
    }

    @Test
    void textsAreInTheCodePageAndInUtf8WhereItMustBe() {
        IcqEnvelope cyrillic = sent(new SetNotes("Привет"), CYRILLIC);
        assertThat(cyrillic.data()).isEqualTo(ByteString.decodeHex("0700cff0e8e2e5f200"));
        assertThat(cyrillic.request(CYRILLIC)).isEqualTo(new SetNotes("Привет"));
        IcqEnvelope beyond = sent(new SetNotes("Привет ☃"), CYRILLIC);
        assertThat(beyond.request(CYRILLIC)).isEqualTo(new SetNotes("Привет ☃"));
    }

    @Test
    void anEmptyTextMayBeALoneNul() {
        IcqEnvelope envelope = new IcqEnvelope(1, IcqEnvelope.META_REPLY, 2, 0x00E6, ByteString.decodeHex("0a010000"));
        assertThat(envelope.reply(UTF_8)).isEqualTo(new Notes(""));
        IcqEnvelope unterminated =
                new IcqEnvelope(1, IcqEnvelope.META_REPLY, 2, 0x00E6, ByteString.decodeHex("0a02004869"));
        assertThat(unterminated.reply(UTF_8)).isEqualTo(new Notes("Hi"));
    }

    private static IcqEnvelope sent(IcqRequest request, Charset codePage) {
        return IcqQuery.of(1, 2, request, codePage).envelope().orElseThrow();
    }

    private static IcqRequest request(String name) {
        return golden("IcqQuery/" + name, IcqQuery.class)
                .envelope()
                .orElseThrow()
                .request(UTF_8);
    }

    private static IcqReply reply(String name) {
        return golden("IcqAnswer/" + name, IcqAnswer.class)
                .envelope()
                .orElseThrow()
                .reply(UTF_8);
    }
}
