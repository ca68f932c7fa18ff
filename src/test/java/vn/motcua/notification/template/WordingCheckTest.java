package vn.motcua.notification.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.notification.Language;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.channel.SmsText;
import vn.motcua.shared.Finding;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class WordingCheckTest {

  @Autowired ShippedWordings shipped;
  @Autowired Composer composer;

  @Test
  void every_shipped_wording_passes_in_both_languages() {
    assertThat(shipped.kinds()).hasSizeGreaterThan(10);
    for (var kind : shipped.kinds()) {
      for (var language : Language.values()) {
        assertThat(WordingCheck.findings(kind, shipped.of(kind, language)))
            .as(kind.key() + " " + language)
            .isEmpty();
      }
    }
  }

  @Test
  void every_shipped_wording_leaves_no_brace_when_filled() {
    for (var kind : shipped.kinds()) {
      for (var language : Language.values()) {
        var told = composer.compose(shipped.of(kind, language), kind, language, kind.examples());
        assertThat(Stream.of(told.title(), told.body(), told.brief()))
            .as(kind.key() + " " + language)
            .noneMatch(text -> text.contains("{") || text.contains("}"));
        assertThat(SmsText.parts(SmsText.plain(told.brief()))).isLessThanOrEqualTo(2);
      }
    }
  }

  @Test
  void all_that_is_wrong_is_said_at_once() {
    assertThat(
            WordingCheck.findings(
                kind(), new Wording("", "Hồ sơ {code}: {due} {nothing}", "x".repeat(480))))
        .extracting(Finding::field, finding -> finding.code().name())
        .containsExactlyInAnyOrder(
            tuple("title", "MESSAGE_TEXT_MISSING"),
            tuple("body", "MESSAGE_PLACE_UNKNOWN"),
            tuple("body", "MESSAGE_PLACE_MISSING"),
            tuple("brief", "MESSAGE_PLACE_MISSING"),
            tuple("brief", "MESSAGE_PLACE_MISSING"),
            tuple("brief", "MESSAGE_PLACE_MISSING"),
            tuple("brief", "MESSAGE_BRIEF_TOO_LONG"));
  }

  private MessageKind kind() {
    return shipped.kind("informing.received").orElseThrow();
  }
}
