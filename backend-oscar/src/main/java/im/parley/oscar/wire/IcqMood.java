// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** What an ICQ user is up to, as an icon. Older clients tell it as a capability, later ones as a numbered BART id. */
public enum IcqMood {
    SHOPPING("63627337-a03f-49ff-80e5-f709cde0a4ee", 0, "shopping"),
    BATHING("5a581ea1-e580-430c-a06f-612298b7e4c7", 1, "taking a bath"),
    SLEEPY("83c9b78e-77e7-4378-b2c5-fb6cfcc35bec", 2, "sleepy"),
    PARTY("e601e41c-3373-4bd1-bc06-811d6c323d81", 3, "at a party"),
    DRINKING("8c50dbae-81ed-4786-acca-16cc3213c7b7", 4, "drinking"),
    THINKING("3fb0bd36-af3b-4a60-9eef-cf190f6a5a7f", 5, "thinking"),
    EATING("f8e8d7b2-82c4-4142-90f8-10c6ce0a89a6", 6, "eating"),
    TELEVISION("80537de2-a467-4a76-b354-6dfd075f5ec6", 7, "watching television"),
    MEETING("f18ab52e-dc57-491d-99dc-6444502457af", 8, "meeting friends"),
    COFFEE("1b78ae31-fa0b-4d38-93d1-997eeeafb218", 9, "having coffee"),
    MUSIC("61bee0dd-8bdd-475d-8dee-5f4baacf19a7", 10, "listening to music"),
    OFFICE("b70867f5-3825-4327-a1ff-cf4cc1939797", 11, "at the office"),
    CINEMA("107a9a18-1232-4da4-b6cd-0879db780f09", 12, "watching a film"),
    FUN("6f493098-4f7c-4aff-a276-34a03bceaea7", 13, "having fun"),
    PHONE("1292e550-1b64-4f66-b206-b29af378e48d", 14, "on the phone"),
    GAMING("d4a611d0-8f01-4ec0-9223-c5b6bec6ccf0", 15, "gaming"),
    STUDYING("609d52f8-a29a-49a6-b2a0-2524c5e9d260", 16, "studying"),
    SICK("1f7a4071-bf3b-4e60-bc32-4c5787b04cf1", 17, "sick"),
    SLEEPING("785e8c48-40d3-4c65-886f-04cf3f3f43df", 18, "sleeping"),
    SURFING("a6ed557e-6bf7-44d4-a5d4-d2e7d95ce81f", 19, "surfing"),
    INTERNET("12d07e3e-f885-489e-8e97-a72a6551e58d", 20, "on the internet"),
    WORKING("ba74db3e-9e24-434b-87b6-2f6b8dfee50f", 21, "working"),
    TYPING("2ce0e4e5-7c64-4370-9c3a-7a1ce878a7dc", 22, "typing"),
    ANGRY("01d8d7ee-ac3b-492a-a58d-d3d877e66b92", 23, "angry"),
    BUSY("488e1489-8aca-4a08-82aa-77ce7a165208", -1, "busy"),
    QUESTION("631436ff-3f8a-40d0-a5cb-7b66e051b364", -1, "asking"),
    HANDHELD("101117c9-a3b0-40f9-81ac-49e159fbd5d4", -1, "on a handheld"),
    IN_LOVE("ddcf0ea9-7195-4048-a9c6-413206d6f280", -1, "in love"),
    MOBILE("160c60bb-dd44-43f3-9140-050f00e6c009", -1, "on the move"),
    SEARCHING("d4e2b0ba-334e-4fa5-98d0-117dbf4d3cc8", -1, "searching"),
    SMOKING("6443c6af-2260-4517-b58c-d7df8e290352", -1, "smoking"),
    WRITING("0072d908-4ad1-43dd-9199-6f026966026f", -1, "writing"),
    RESTROOM("16f5b76f-a9d2-4035-8cc5-c084703c98fa", -1, "in the restroom");

    private static final String PREFIX = "icqmood";

    /** What some clients send for {@link #TYPING}. */
    private static final Capability OTHER_TYPING =
            Capability.of(UUID.fromString("634f6bd8-add2-4aa1-aab9-115bc26d05a1"));

    private final UUID capability;
    private final int number;
    private final String label;

    IcqMood(String capability, int number, String label) {
        this.capability = UUID.fromString(capability);
        this.number = number;
        this.label = label;
    }

    /** Returns the mood among what a client says it can do. */
    public static Optional<IcqMood> among(Collection<Capability> capabilities) {
        return Arrays.stream(values())
                .filter(mood -> capabilities.contains(mood.capability()))
                .findFirst()
                .or(() -> capabilities.contains(OTHER_TYPING) ? Optional.of(TYPING) : Optional.empty());
    }

    /** Returns the mood that a BART id of type {@link BartId#MOOD} names. */
    public static Optional<IcqMood> of(BartId id) {
        String name = id.data().utf8();
        return Arrays.stream(values())
                .filter(mood -> mood.number >= 0 && name.equals(PREFIX + mood.number))
                .findFirst();
    }

    public Capability capability() {
        return Capability.of(capability);
    }

    /** Returns the number in a BART id; moods of older clients alone have none. */
    public OptionalInt number() {
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Returns what people call it. */
    public String label() {
        return label;
    }
}
