// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** Where an ICQ user works; {@code country} and {@code occupation} are ICQ's numbers. */
public record WorkDetails(
        String city,
        String state,
        String phone,
        String fax,
        String address,
        String zip,
        int country,
        String company,
        String department,
        String position,
        int occupation,
        String homepage) {
    static WorkDetails read(IcqReader in) {
        return new WorkDetails(
                in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), in.u16(), in.text(), in.text(),
                in.text(), in.u16(), in.text());
    }

    void write(IcqWriter out) {
        out.text(city).text(state).text(phone).text(fax).text(address).text(zip).u16(country);
        out.text(company).text(department).text(position).u16(occupation).text(homepage);
    }
}
