// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** Names and address of an ICQ user; {@code country} is one of ICQ's numbers. */
public record HomeDetails(
        String nick,
        String firstName,
        String lastName,
        String email,
        String city,
        String state,
        String phone,
        String fax,
        String address,
        String cellPhone,
        String zip,
        int country) {
    static HomeDetails read(IcqReader in) {
        return new HomeDetails(
                in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), in.text(),
                in.text(), in.text(), in.u16());
    }

    void write(IcqWriter out) {
        out.text(nick)
                .text(firstName)
                .text(lastName)
                .text(email)
                .text(city)
                .text(state)
                .text(phone)
                .text(fax)
                .text(address)
                .text(cellPhone)
                .text(zip)
                .u16(country);
    }
}
