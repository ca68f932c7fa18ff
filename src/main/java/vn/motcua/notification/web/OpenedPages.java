package vn.motcua.notification.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.notification.MessageLog;
import vn.motcua.notification.MessageWords;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;

/** Puts one message into words, in full. */
@Component
class OpenedPages {

  private final MessageLog log;

  OpenedPages(MessageLog log) {
    this.log = log;
  }

  OpenedPage page(Actor actor, long id, Problems problems) {
    var opened = log.open(actor, id);
    var line = opened.line();
    var facts = new ArrayList<Option>();
    add(facts, "message.fact.kind", t("message.kind." + line.kind()));
    add(facts, "message.fact.channel", t(line.channel().messageKey()));
    add(facts, "message.fact.recipient", line.recipient());
    add(facts, "message.fact.address", line.address());
    add(facts, "message.fact.identity", line.identityNumber());
    add(facts, "message.fact.made", Show.moment(line.madeAt()));
    add(facts, "message.fact.attempts", Integer.toString(line.attempts()));
    add(facts, "message.fact.ended", line.endedAt() == null ? "" : Show.moment(line.endedAt()));
    add(facts, "message.fact.read", line.readAt() == null ? "" : Show.moment(line.readAt()));
    add(facts, "message.fact.why", MessageWords.why(line));
    return new OpenedPage(
        line.id(),
        List.of(new Option(LogPages.PATH, t("message.title"))),
        line.secret() ? t("message.kind." + line.kind()) : line.title(),
        MessageWords.status(line.state()),
        facts,
        line.secret() ? t("message.secret") : opened.body(),
        line.subject().id(),
        LogPages.subjectUrl(line),
        opened.mayRepeat() && line.state().isRepeatable() && !line.secret(),
        problems);
  }

  private static void add(List<Option> facts, String key, String value) {
    if (!value.isEmpty()) {
      facts.add(new Option(t(key), value));
    }
  }
}
