package vn.motcua.petition.web;

import static vn.motcua.platform.web.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Colleague;
import vn.motcua.petition.PetitionFiles;
import vn.motcua.petition.handling.Handlers;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Guidance;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.Status;
import vn.motcua.petition.model.Verdict;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/** Makes the forms of acts. */
@Component
class ActPages {

  private final Handlers handlers;

  ActPages(Handlers handlers) {
    this.handlers = handlers;
  }

  /** The form before anything is typed, with what is known already. */
  static ActForm begun(Petition petition, Action action) {
    var subject = petition.subject();
    var likely = subject.likely();
    var handler = petition.holding().handlerId();
    var against = petition.holding().againstId();
    var publication = petition.publication();
    return new ActForm(
        petition.version(),
        "",
        likely == null ? "" : likely.name(),
        against == null ? "" : Long.toString(against),
        handler == null ? "" : Long.toString(handler),
        "",
        "",
        "",
        petition.reply().verdict() == null ? "" : petition.reply().verdict().name(),
        action == Action.PUBLISH && !publication.answer().isEmpty()
            ? publication.answer()
            : petition.reply().text(),
        action == Action.PUBLISH ? subject.content() : "",
        "");
  }

  ActPage page(Petition petition, Action action, ActForm form, Problems problems) {
    var choosesPerson = action == Action.CLASSIFY || action == Action.ASSIGN;
    return new ActPage(
        petition.code().value(),
        petition.version(),
        action,
        t(action.messageKey()),
        t("petition.about." + action.key()),
        form,
        petition.subject().content(),
        petition.subject().concern() == Concern.CONDUCT,
        petition.status() == Status.AWAITING_APPROVAL,
        choosesPerson ? people("petition.to.later", handlers.of(petition)) : List.of(),
        action == Action.CLASSIFY
            ? people("petition.against.unknown", handlers.colleagues(petition))
            : List.of(),
        options(Concern.values(), Concern::messageKey),
        options(Guidance.values(), Guidance::messageKey),
        options(Verdict.values(), Verdict::messageKey),
        t("petition.send.files.hint", PetitionFiles.MOST, PetitionFiles.MOST_MEGABYTES),
        form.isPreview() && problems.isEmpty(),
        problems);
  }

  private static List<Option> people(String nobody, List<Colleague> people) {
    return Stream.concat(
            Stream.of(new Option("", t(nobody))),
            people.stream()
                .map(
                    person ->
                        new Option(
                            Long.toString(person.accountId()),
                            person.position().isEmpty()
                                ? person.fullName()
                                : person.fullName() + ", " + person.position())))
        .toList();
  }

  private static <E extends Enum<E>> List<Option> options(E[] all, Function<E, String> key) {
    return Arrays.stream(all).map(one -> new Option(one.name(), t(key.apply(one)))).toList();
  }
}
