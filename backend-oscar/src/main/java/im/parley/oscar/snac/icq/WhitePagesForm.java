// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/**
 * Whom to look for in the white pages: a form of fixed fields, of which empty ones and zeros do not count. Country,
 * language and occupation are ICQ's numbers, topics' kinds too. Sources differ on the occupation's width; this is that of
 * Open OSCAR Server.
 *
 * @param youngest 0 for any age
 * @param oldest 0 for any age
 * @param gender 0 for any, 1 for women, 2 for men
 * @param homepage a category of homepages and words about them
 * @param onlineOnly 1 for those who are there just now
 */
public record WhitePagesForm(
        String firstName,
        String lastName,
        String nick,
        String email,
        int youngest,
        int oldest,
        int gender,
        int language,
        String city,
        String state,
        int country,
        String company,
        String department,
        String position,
        int occupation,
        Topic past,
        Topic interest,
        Topic affiliation,
        Topic homepage,
        int onlineOnly) {
    private static final Topic NONE = new Topic(0, "");

    /** Asks for nothing. */
    public static final WhitePagesForm EMPTY =
            new WhitePagesForm("", "", "", "", 0, 0, 0, 0, "", "", 0, "", "", "", 0, NONE, NONE, NONE, NONE, 0);

    /** Returns this form for people of these names. */
    public WhitePagesForm named(String first, String last, String nickName) {
        return new WhitePagesForm(
                first,
                last,
                nickName,
                email,
                youngest,
                oldest,
                gender,
                language,
                city,
                state,
                country,
                company,
                department,
                position,
                occupation,
                past,
                interest,
                affiliation,
                homepage,
                onlineOnly);
    }

    /** Returns this form for people of that city and state. */
    public WhitePagesForm livingIn(String town, String county) {
        return new WhitePagesForm(
                firstName,
                lastName,
                nick,
                email,
                youngest,
                oldest,
                gender,
                language,
                town,
                county,
                country,
                company,
                department,
                position,
                occupation,
                past,
                interest,
                affiliation,
                homepage,
                onlineOnly);
    }

    /** Returns this form for people with that interest. */
    public WhitePagesForm interestedIn(Topic topic) {
        return new WhitePagesForm(
                firstName,
                lastName,
                nick,
                email,
                youngest,
                oldest,
                gender,
                language,
                city,
                state,
                country,
                company,
                department,
                position,
                occupation,
                past,
                topic,
                affiliation,
                homepage,
                onlineOnly);
    }

    static WhitePagesForm read(IcqReader in) {
        return new WhitePagesForm(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.u16(),
                in.u16(),
                in.u8(),
                in.u8(),
                in.text(),
                in.text(),
                in.u16(),
                in.text(),
                in.text(),
                in.text(),
                in.u16(),
                Topic.read(in),
                Topic.read(in),
                Topic.read(in),
                Topic.read(in),
                in.u8());
    }

    void write(IcqWriter out) {
        out.text(firstName)
                .text(lastName)
                .text(nick)
                .text(email)
                .u16(youngest)
                .u16(oldest)
                .u8(gender)
                .u8(language)
                .text(city)
                .text(state)
                .u16(country)
                .text(company)
                .text(department)
                .text(position)
                .u16(occupation);
        past.write(out);
        interest.write(out);
        affiliation.write(out);
        homepage.write(out);
        out.u8(onlineOnly);
    }
}
