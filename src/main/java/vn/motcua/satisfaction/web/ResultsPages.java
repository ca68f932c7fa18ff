package vn.motcua.satisfaction.web;

import static vn.motcua.platform.web.Words.t;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Tab;
import vn.motcua.satisfaction.Questionnaires;
import vn.motcua.satisfaction.SatisfactionSettings;
import vn.motcua.satisfaction.model.Line;
import vn.motcua.satisfaction.model.Questionnaire;
import vn.motcua.satisfaction.model.Span;
import vn.motcua.satisfaction.result.Result;
import vn.motcua.satisfaction.result.Results;
import vn.motcua.satisfaction.store.AnswerStore;
import vn.motcua.satisfaction.web.ResultsPage.Row;
import vn.motcua.satisfaction.web.ResultsPage.Said;
import vn.motcua.satisfaction.web.ResultsPage.Whole;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/** Puts results into words. */
@Component
class ResultsPages {

  private static final int MOST_COMMENTS = 200;

  private final Results results;
  private final ResultNames names;
  private final AnswerStore answers;
  private final Questionnaires questionnaires;
  private final ResultQuestions questions;
  private final Organisation organisation;
  private final LegalSettings settings;

  ResultsPages(
      Results results,
      ResultNames names,
      AnswerStore answers,
      Questionnaires questionnaires,
      ResultQuestions questions,
      Organisation organisation,
      LegalSettings settings) {
    this.results = results;
    this.names = names;
    this.answers = answers;
    this.questionnaires = questionnaires;
    this.questions = questions;
    this.organisation = organisation;
    this.settings = settings;
  }

  ResultsPage page(Actor actor, ResultQuestion question) {
    var agency = question.agency();
    var whole = results.agency(agency.id(), question.span());
    var questionnaire = questionnaires.on(question.span().to());
    return new ResultsPage(
        agency.name(),
        false,
        questions.agencies(actor).stream()
            .map(each -> new Option(Long.toString(each.id()), each.name()))
            .toList(),
        Long.toString(agency.id()),
        questions.spans(),
        question.span().key(),
        question.view().key(),
        tabs(question),
        whole(whole, questionnaire, agency, question.span()),
        until(),
        question.view() == View.WHOLE ? ResultWords.questions(whole, questionnaire) : List.of(),
        t("satisfaction.view." + question.view().key()),
        rows(question, questionnaire),
        question.view() == View.COMMENTS ? comments(whole) : List.of(),
        question.parameters());
  }

  /** Somebody's own, who sees no more than there would be to see for the head. */
  ResultsPage own(Actor actor, Span span) {
    var agency = organisation.agency(actor.agencyId());
    var questionnaire = questionnaires.on(span.to());
    var mine =
        results.lines(agency.id(), Line.OFFICER, span).stream()
            .filter(result -> result.key().equals(Long.toString(actor.accountId())))
            .findFirst()
            .orElseGet(() -> Result.none(agency.id(), Long.toString(actor.accountId())));
    return new ResultsPage(
        actor.fullName(),
        true,
        List.of(),
        "",
        questions.spans(),
        span.key(),
        View.WHOLE.key(),
        List.of(),
        whole(mine, questionnaire, agency, span),
        until(),
        ResultWords.questions(mine, questionnaire),
        "",
        List.of(),
        List.of(),
        Map.of());
  }

  private List<Tab> tabs(ResultQuestion question) {
    var hasBelow = !organisation.children(question.agency().id(), questions.today()).isEmpty();
    return Arrays.stream(View.values())
        .filter(view -> view != View.AGENCIES || hasBelow)
        .map(
            view ->
                new Tab(
                    t("satisfaction.view." + view.key()),
                    null,
                    question.as(view).url(),
                    view == question.view()))
        .toList();
  }

  private Whole whole(Result result, Questionnaire questionnaire, Agency agency, Span span) {
    return new Whole(
        Show.number(result.invited()),
        Show.number(result.answered()),
        ResultWords.rate(result),
        ResultWords.satisfied(result, questionnaire),
        ResultWords.points(
            result.satisfied(questionnaire, Questionnaire.OVERALL),
            settings.at(SatisfactionSettings.POINTS, agency.path(), span.to()),
            settings.at(SatisfactionSettings.TARGET, agency.path(), span.to())));
  }

  /** Answers of the running month are told when it is over. */
  private String until() {
    return Vietnam.show(questions.today().withDayOfMonth(1).minusDays(1));
  }

  /** Those of the lines asked for, by name. */
  List<Row> rows(ResultQuestion question, Questionnaire questionnaire) {
    var span = question.span();
    var agency = question.agency();
    var found =
        question.view() == View.AGENCIES
            ? results.agencies(
                organisation.children(agency.id(), questions.today()).stream()
                    .map(Agency::id)
                    .toList(),
                span)
            : question
                .view()
                .line()
                .map(line -> results.lines(agency.id(), line, span))
                .orElse(List.of());
    var named = names.of(question.view(), found, span.to());
    return found.stream()
        .map(result -> row(question, result, named.getOrDefault(result, ""), questionnaire))
        .sorted(Comparator.comparing(Row::name, Collator.getInstance(Vietnam.LOCALE)))
        .toList();
  }

  Questionnaire questionnaire(ResultQuestion question) {
    return questionnaires.on(question.span().to());
  }

  private Row row(
      ResultQuestion question, Result result, String name, Questionnaire questionnaire) {
    return new Row(
        name,
        question.view() == View.AGENCIES
            ? question.of(organisation.agency(result.agencyId())).url()
            : "",
        Show.number(result.invited()),
        Show.number(result.answered()),
        ResultWords.rate(result),
        ResultWords.satisfied(result, questionnaire),
        result.isTold());
  }

  private List<Said> comments(Result whole) {
    var months = new ArrayList<LocalDate>(whole.months());
    return months.isEmpty()
        ? List.of()
        : answers.comments(whole.agencyId(), months, MOST_COMMENTS).stream()
            .map(
                said ->
                    new Said(
                        t(
                            "satisfaction.span.month",
                            said.month().getMonthValue(),
                            Integer.toString(said.month().getYear())),
                        said.comment()))
            .toList();
  }
}
