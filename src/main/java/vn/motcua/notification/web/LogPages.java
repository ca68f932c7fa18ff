package vn.motcua.notification.web;

import static vn.motcua.platform.web.Words.t;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.notification.Channel;
import vn.motcua.notification.LogLine;
import vn.motcua.notification.LogQuery;
import vn.motcua.notification.MessageLog;
import vn.motcua.notification.MessageState;
import vn.motcua.notification.MessageWords;
import vn.motcua.notification.web.LogPage.LogRow;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Tab;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;

/** Puts the log of messages into words; people in it are masked. */
@Component
class LogPages {

  static final String PATH = "/desk/messages";

  private static final int ROWS = 50;
  private static final int MOST_COUNTED = 99;

  private final MessageLog log;

  LogPages(MessageLog log) {
    this.log = log;
  }

  LogPage page(Actor actor, LogQuery query) {
    var found = log.page(actor, query, ROWS + 1);
    var shown = found.subList(0, Math.min(ROWS, found.size()));
    return new LogPage(
        tabs(actor, query),
        channels(),
        name(query.state()),
        name(query.channel()),
        query.subject(),
        shown.stream().map(LogPages::row).toList(),
        t("message.shown", shown.size()),
        query.before() == Long.MAX_VALUE ? null : url(query.state(), query, ""),
        found.size() > ROWS ? url(query.state(), query, "&before=" + shown.getLast().id()) : null,
        actor.may(Permission.MESSAGE_MANAGE, actor.agencyPath()));
  }

  /** Anything unreadable is no filter, and the start. */
  static LogQuery query(String state, String channel, String subject, String before) {
    return new LogQuery(
        constant(MessageState.values(), state).orElse(null),
        constant(Channel.values(), channel).orElse(null),
        subject.strip(),
        before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE);
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
  }

  private List<Tab> tabs(Actor actor, LogQuery query) {
    var counts = log.counts(actor, MOST_COUNTED + 1);
    var tabs = new ArrayList<Tab>();
    tabs.add(new Tab(t("message.all"), null, url(null, query, ""), query.state() == null));
    for (var state : MessageState.values()) {
      var count = counts.getOrDefault(state, 0);
      tabs.add(
          new Tab(
              t(state.messageKey()),
              state == MessageState.SENT
                  ? null
                  : count > MOST_COUNTED ? MOST_COUNTED + "+" : Integer.toString(count),
              url(state, query, ""),
              state == query.state()));
    }
    return tabs;
  }

  private static List<Option> channels() {
    return Stream.concat(
            Stream.of(new Option("", t("message.channel.any"))),
            Arrays.stream(Channel.values())
                .map(channel -> new Option(channel.name(), t(channel.messageKey()))))
        .toList();
  }

  private static String url(@Nullable MessageState state, LogQuery query, String more) {
    return PATH
        + Stream.of(
                parameter("state", name(state)),
                parameter("channel", name(query.channel())),
                parameter("subject", query.subject()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("&", "?", more));
  }

  private static String parameter(String name, String value) {
    return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String name(@Nullable Enum<?> constant) {
    return constant == null ? "" : constant.name();
  }

  private static LogRow row(LogLine line) {
    return new LogRow(
        PATH + "/" + line.id(),
        Show.moment(line.madeAt()),
        line.channel().icon(),
        t(line.channel().messageKey()),
        t("message.kind." + line.kind()),
        line.subject().id(),
        subjectUrl(line),
        MessageWords.recipient(line),
        MessageWords.status(line.state()),
        MessageWords.why(line));
  }

  /** The page of what it is about; empty where there is none. */
  static String subjectUrl(LogLine line) {
    return switch (line.subject().type()) {
      case "dossier" -> "/desk/dossiers/" + line.subject().id();
      case "petition" -> "/desk/petitions/" + line.subject().id();
      default -> "";
    };
  }
}
