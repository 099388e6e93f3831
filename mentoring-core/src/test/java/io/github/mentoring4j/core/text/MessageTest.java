package io.github.mentoring4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class MessageTest {
    @Test
    void fillsEveryPlaceInBothLanguages() {
        Message message = Message.of(
                Text.of("{1} из {0}: {1}", "{1} of {0}: {1}"), Argument.of(12), Argument.of(Text.of("семь", "seven")));
        assertThat(message.in(Language.RUSSIAN)).isEqualTo("семь из 12: семь");
        assertThat(message.in(Language.ENGLISH)).isEqualTo("seven of 12: seven");
    }

    @Test
    void leavesAPlaceWithoutArgumentAsItStands() {
        assertThat(Message.of(Text.same("{0} {1}"), Argument.of("a")).in(Language.ENGLISH))
                .isEqualTo("a {1}");
    }

    @Test
    void writesDecimalsWithACommaInRussianAndAPointInEnglish() {
        Message message = Message.of(Text.same("{0}"), new Argument.Decimal(450, 2));
        assertThat(message.in(Language.RUSSIAN)).isEqualTo("4,50");
        assertThat(message.in(Language.ENGLISH)).isEqualTo("4.50");
        assertThat(new Argument.Decimal(-5, 1).in(Language.RUSSIAN)).isEqualTo("-0,5");
        assertThat(new Argument.Decimal(7, 0).in(Language.RUSSIAN)).isEqualTo("7");
    }

    @Test
    void writesLargeNumbersWithoutGroups() {
        assertThat(Argument.of(1_234_567L).in(Language.RUSSIAN)).isEqualTo("1234567");
    }

    @Test
    void joinsAListByCommas() {
        Argument list = new Argument.Listed(Vector.of(Argument.of("a"), Argument.of(2), new Argument.Decimal(15, 1)));
        assertThat(list.in(Language.RUSSIAN)).isEqualTo("a, 2, 1,5");
        assertThat(list.in(Language.ENGLISH)).isEqualTo("a, 2, 1.5");
        assertThat(new Argument.Listed(Vector.empty()).in(Language.ENGLISH)).isEmpty();
    }

    @Test
    void takesAnArgumentLiterally() {
        assertThat(Message.of(Text.same("<{0}>"), Argument.of("$1\\{1}")).in(Language.ENGLISH))
                .isEqualTo("<$1\\{1}>");
    }

    @Test
    void doesNotFillPlacesInsideAnArgument() {
        assertThat(Message.of(Text.same("{0} {1}"), Argument.of("{1}"), Argument.of("b"))
                        .in(Language.ENGLISH))
                .isEqualTo("{1} b");
    }

    @Test
    void rejectsANullArgument() {
        assertThatThrownBy(() -> new Message(Text.same("{0}"), Vector.of((Argument) null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("argument");
    }
}
