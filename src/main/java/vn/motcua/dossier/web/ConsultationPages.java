package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.ConsultationDesk;
import vn.motcua.dossier.ConsultationLine;
import vn.motcua.dossier.ConsultationTab;
import vn.motcua.dossier.model.Consultation;
import vn.motcua.dossier.model.Consultation.Answer;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.dossier.processing.Consultations;
import vn.motcua.dossier.web.DossierPage.Row;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Tab;
import vn.motcua.shared.Actor;

/** Makes the pages of those who are asked. */
@Component
class ConsultationPages {

  private static final int ROWS = 50;

  private final ConsultationDesk desk;
  private final ConsultationRows rows;
  private final Consultations consultations;
  private final Catalogue catalogue;
  private final Organisation organisation;

  ConsultationPages(
      ConsultationDesk desk,
      ConsultationRows rows,
      Consultations consultations,
      Catalogue catalogue,
      Organisation organisation) {
    this.desk = desk;
    this.rows = rows;
    this.consultations = consultations;
    this.catalogue = catalogue;
    this.organisation = organisation;
  }

  ConsultationListPage list(Actor actor, ConsultationTab tab, @Nullable String cursor) {
    var slice = desk.list(actor, tab, cursor, ROWS);
    var next = slice.next();
    return new ConsultationListPage(
        tab.key(),
        Arrays.stream(ConsultationTab.values())
            .map(each -> new Tab(t("consultation.tab." + each.key()), null, url(each), each == tab))
            .toList(),
        slice.items().stream().map(line -> row(line, tab)).toList(),
        t("consultation.summary", slice.items().size()),
        cursor == null ? null : url(tab),
        next == null ? null : url(tab) + "&cursor=" + next);
  }

  ConsultationPage page(ConsultationDesk.View view, String answer, String note, Problems problems) {
    var asked = view.asked();
    return new ConsultationPage(
        view.dossier().code().value(),
        asked.number(),
        catalogue.version(view.dossier().procedure().versionId()).shortName()
            + " – "
            + view.applicantName(),
        rows.due(asked),
        rows.state(asked),
        facts(asked),
        asked.content(),
        view.papers().stream()
            .filter(SubmittedPaper::isHandedIn)
            .map(paper -> paper.name() + " (" + PaperRows.handedIn(paper) + ")")
            .toList(),
        reply(asked),
        view.mayAnswer() ? answers() : List.of(),
        answer,
        note,
        problems);
  }

  private static String url(ConsultationTab tab) {
    return "/desk/consultations?list=" + tab.key();
  }

  private ConsultationListPage.Row row(ConsultationLine line, ConsultationTab tab) {
    var asked = line.asked();
    var code = line.code().value();
    return new ConsultationListPage.Row(
        code,
        switch (tab) {
          case TO_ANSWER, ANSWERED -> "/desk/consultations/" + code + "/" + asked.number();
          case ASKED, REPORTED -> "/desk/dossiers/" + code;
        },
        catalogue.version(line.procedureVersionId()).shortName() + " – " + line.applicantName(),
        asked.content(),
        organisation.agency(asked.askingAgencyId()).name(),
        consultations.name(asked),
        rows.due(asked),
        rows.state(asked));
  }

  private List<Row> facts(Consultation asked) {
    var facts = new ArrayList<Row>();
    facts.add(
        new Row(
            t("consultation.asking"),
            asked.askedBy() + ", " + organisation.agency(asked.askingAgencyId()).bodyName()));
    facts.add(new Row(t("consultation.unit"), consultations.name(asked)));
    facts.add(new Row(t("consultation.askedAt"), Show.moment(asked.askedAt())));
    facts.add(new Row(t("consultation.dueAt"), Show.moment(asked.dueAt())));
    return facts;
  }

  private static List<Row> reply(Consultation asked) {
    var reply = asked.reply();
    if (reply == null) {
      return List.of();
    }
    var said = new ArrayList<Row>();
    said.add(new Row(t("consultation.answer"), t(reply.answer().messageKey())));
    if (!reply.note().isEmpty()) {
      said.add(new Row(t("consultation.note"), reply.note()));
    }
    said.add(
        new Row(
            t("consultation.answeredBy"),
            t("consultation.by", reply.by(), Show.moment(reply.at()))));
    return said;
  }

  private static List<Option> answers() {
    return Arrays.stream(Answer.values())
        .map(answer -> new Option(answer.name(), t(answer.messageKey())))
        .toList();
  }
}
