package vn.motcua.petition.web;

import static vn.motcua.platform.web.Words.t;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.petition.DueChips;
import vn.motcua.petition.PetitionList;
import vn.motcua.petition.PetitionQuery;
import vn.motcua.petition.Petitions;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.Source;
import vn.motcua.petition.web.ListPage.Row;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Tab;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Text;

/** Makes the lists of petitions. */
@Component
class ListPages {

  static final String PATH = "/desk/petitions";

  private static final int ROWS = 50;
  private static final int MOST_COUNTED = 99;
  private static final int LONGEST_WORDS = 100;

  private final Petitions petitions;
  private final DueChips chips;

  ListPages(Petitions petitions, DueChips chips) {
    this.petitions = petitions;
    this.chips = chips;
  }

  /** Anything unreadable is no filter, and the start. */
  static PetitionQuery query(String list, String q, String source, String concern, String after) {
    var words = Text.clean(q);
    return new PetitionQuery(
        PetitionList.of(list).orElse(PetitionList.TO_CLASSIFY),
        words.substring(0, Math.min(words.length(), LONGEST_WORDS)),
        Arrays.stream(Source.values())
            .filter(one -> one.name().equals(source))
            .findFirst()
            .orElse(null),
        Concern.of(concern).orElse(null),
        after.matches("\\d{1,18}") ? Long.valueOf(after) : null,
        ROWS);
  }

  ListPage page(Actor actor, PetitionQuery query) {
    var slice = petitions.list(actor, query);
    var next = slice.next();
    return new ListPage(
        tabs(actor, query),
        query.list().key(),
        query.words(),
        name(query.source()),
        options("petition.source.any", Source.values(), Source::messageKey),
        name(query.concern()),
        options("petition.concern.any", Concern.values(), Concern::messageKey),
        slice.items().stream().map(petition -> row(actor, petition)).toList(),
        t("petition.shown", slice.items().size()),
        query.after() == null ? null : url(query.list(), query, ""),
        next == null ? null : url(query.list(), query, "&after=" + next),
        actor.may(Permission.PETITION_RECEIVE, actor.agencyPath()),
        actor.mayAnywhere(Permission.PETITION_READ));
  }

  private List<Tab> tabs(Actor actor, PetitionQuery query) {
    var counts = petitions.counts(actor, MOST_COUNTED + 1);
    var tabs = new ArrayList<Tab>();
    for (var list : PetitionList.values()) {
      var count = counts.getOrDefault(list, 0);
      tabs.add(
          new Tab(
              t(list.messageKey()),
              list == PetitionList.ALL
                  ? null
                  : count > MOST_COUNTED ? MOST_COUNTED + "+" : Integer.toString(count),
              url(list, query, ""),
              list == query.list()));
    }
    return tabs;
  }

  private Row row(Actor actor, Petition petition) {
    var rating = petition.rating();
    return new Row(
        petition.code().value(),
        PetitionWords.excerpt(actor, petition),
        PetitionWords.sender(actor, petition),
        PetitionWords.kind(petition),
        t(petition.status().messageKey()),
        petition.holding().handlerName(),
        Show.moment(petition.receipt().at()),
        chips.step(petition),
        rating == null || rating.satisfied() ? "" : t("petition.unsatisfied"));
  }

  private static <E extends Enum<E>> List<Option> options(
      String any, E[] all, Function<E, String> key) {
    return Stream.concat(
            Stream.of(new Option("", t(any))),
            Arrays.stream(all).map(one -> new Option(one.name(), t(key.apply(one)))))
        .toList();
  }

  private static String url(PetitionList list, PetitionQuery query, String more) {
    return PATH
        + Stream.of(
                "list=" + list.key(),
                parameter("q", query.words()),
                parameter("source", name(query.source())),
                parameter("concern", name(query.concern())))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("&", "?", more));
  }

  private static String parameter(String name, String value) {
    return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String name(@Nullable Enum<?> constant) {
    return constant == null ? "" : constant.name();
  }
}
