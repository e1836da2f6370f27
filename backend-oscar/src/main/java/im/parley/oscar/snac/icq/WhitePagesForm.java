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
        Names names,
        int youngest,
        int oldest,
        int gender,
        int language,
        Home home,
        Work work,
        Topic past,
        Topic interest,
        Topic affiliation,
        Topic homepage,
        int onlineOnly) {
    private static final Topic NONE = new Topic(0, "");

    /** Asks for nothing. */
    public static final WhitePagesForm EMPTY = new WhitePagesForm(
            new Names("", "", "", ""),
            0,
            0,
            0,
            0,
            new Home("", "", 0),
            new Work("", "", "", 0),
            NONE,
            NONE,
            NONE,
            NONE,
            0);

    /** Returns this form for people of these names. */
    public WhitePagesForm named(Names wanted) {
        return with(wanted, home, interest);
    }

    /** Returns this form for people who live there. */
    public WhitePagesForm livingIn(Home wanted) {
        return with(names, wanted, interest);
    }

    /** Returns this form for people with that interest. */
    public WhitePagesForm interestedIn(Topic wanted) {
        return with(names, home, wanted);
    }

    private WhitePagesForm with(Names someNames, Home someHome, Topic someInterest) {
        return new WhitePagesForm(
                someNames,
                youngest,
                oldest,
                gender,
                language,
                someHome,
                work,
                past,
                someInterest,
                affiliation,
                homepage,
                onlineOnly);
    }

    static WhitePagesForm read(IcqReader in) {
        return new WhitePagesForm(
                Names.read(in),
                in.u16(),
                in.u16(),
                in.u8(),
                in.u8(),
                Home.read(in),
                Work.read(in),
                Topic.read(in),
                Topic.read(in),
                Topic.read(in),
                Topic.read(in),
                in.u8());
    }

    void write(IcqWriter out) {
        names.write(out);
        out.u16(youngest).u16(oldest).u8(gender).u8(language);
        home.write(out);
        work.write(out);
        past.write(out);
        interest.write(out);
        affiliation.write(out);
        homepage.write(out);
        out.u8(onlineOnly);
    }

    /** What people are called, and their address. */
    public record Names(String first, String last, String nick, String email) {
        static Names read(IcqReader in) {
            return new Names(in.text(), in.text(), in.text(), in.text());
        }

        void write(IcqWriter out) {
            out.text(first).text(last).text(nick).text(email);
        }
    }

    /** Where people live. */
    public record Home(String city, String state, int country) {
        static Home read(IcqReader in) {
            return new Home(in.text(), in.text(), in.u16());
        }

        void write(IcqWriter out) {
            out.text(city).text(state).u16(country);
        }
    }

    /** What people do, and where. */
    public record Work(String company, String department, String position, int occupation) {
        static Work read(IcqReader in) {
            return new Work(in.text(), in.text(), in.text(), in.u16());
        }

        void write(IcqWriter out) {
            out.text(company).text(department).text(position).u16(occupation);
        }
    }
}
