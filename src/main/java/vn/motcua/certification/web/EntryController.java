package vn.motcua.certification.web;

import static vn.motcua.platform.web.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.book.BookEntry;
import vn.motcua.certification.book.BookLine;
import vn.motcua.certification.book.CorrectEntry;
import vn.motcua.certification.book.EntryAccess;
import vn.motcua.certification.book.VoidEntry;
import vn.motcua.certification.electronic.Copies;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.model.EntryEvent;
import vn.motcua.certification.store.EntryQueries;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Step;
import vn.motcua.platform.web.piece.Step.Stage;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;

/** A line of a book: what happened to it, corrected or voided with a reason. */
@Controller
@RequestMapping("/desk/certification/entries/{id:[0-9]{1,18}}")
class EntryController {

  private static final int UNPROCESSABLE = 422;

  private final EntryAccess access;
  private final EntryQueries queries;
  private final CorrectEntry correct;
  private final VoidEntry voidEntry;

  EntryController(
      EntryAccess access, EntryQueries queries, CorrectEntry correct, VoidEntry voidEntry) {
    this.access = access;
    this.queries = queries;
    this.correct = correct;
    this.voidEntry = voidEntry;
  }

  @GetMapping
  String show(Actor actor, @PathVariable long id, Model model) {
    var entry = numbered(actor, id);
    model.addAttribute("page", page(actor, entry, EntryForm.of(entry), Problems.NONE));
    return "certification/entry";
  }

  @PostMapping("/correct")
  String correct(
      Actor actor,
      @PathVariable long id,
      @ModelAttribute EntryForm form,
      Model model,
      HttpServletResponse response) {
    var entry = numbered(actor, id);
    try {
      correct.handle(
          actor,
          id,
          form.seen(),
          form.text(form.fullName()),
          form.line(entry.line()),
          form.text(form.reason()));
      return "redirect:/desk/certification/entries/" + id;
    } catch (Refused refused) {
      return refused(actor, entry, form, refused, model, response);
    }
  }

  @PostMapping("/void")
  String makeVoid(
      Actor actor,
      @PathVariable long id,
      @ModelAttribute EntryForm form,
      Model model,
      HttpServletResponse response) {
    var entry = numbered(actor, id);
    try {
      voidEntry.handle(actor, id, form.seen(), form.text(form.reason()));
      return "redirect:/desk/certification/entries/" + id;
    } catch (Refused refused) {
      return refused(actor, entry, EntryForm.of(entry), refused, model, response);
    }
  }

  private String refused(
      Actor actor,
      Entry entry,
      EntryForm form,
      Refused refused,
      Model model,
      HttpServletResponse response) {
    response.setStatus(UNPROCESSABLE);
    model.addAttribute("page", page(actor, entry, form, Problems.of(refused)));
    return "certification/entry";
  }

  /** Only lines with a number stand in a book. */
  private Entry numbered(Actor actor, long id) {
    var entry = access.get(actor, id);
    if (entry.number() == null) {
      throw new NotVisible("certification entry " + id);
    }
    return entry;
  }

  private EntryPage page(Actor actor, Entry entry, EntryForm form, Problems problems) {
    var events = queries.events(List.of(entry)).getOrDefault(entry.id(), List.of());
    var year = Objects.requireNonNull(entry.year());
    var papers = "/desk/certification/requests/" + entry.requestId();
    return new EntryPage(
        BookLine.of(new BookEntry(entry, events)),
        t(
            "certification.entry.title",
            Integer.toString(Objects.requireNonNull(entry.number())),
            entry.kind().volume(year)),
        t(entry.kind().messageKey()),
        BookPages.PATH
            + "?kind="
            + entry.kind().key()
            + "&agency="
            + entry.agencyId()
            + "&day="
            + entry.certifiedOn(),
        entry.kind() == BookKind.COPY,
        entry.version(),
        entry.dossier().value(),
        entry.line().electronic() ? null : papers + "/testimony",
        entry.line().electronic() ? Copies.address(entry.id()) : null,
        papers + "/fee-note",
        form,
        entry.stands() && access.mayChange(actor, entry),
        events.stream().map(EntryController::step).toList(),
        problems);
  }

  static Step step(EntryEvent event) {
    var title = t(event.kind().messageKey());
    return new Step(
        Stage.DONE,
        event.reason().isEmpty() ? title : title + ": " + event.reason(),
        event.at(),
        Show.moment(event.at()),
        event.actorName());
  }
}
