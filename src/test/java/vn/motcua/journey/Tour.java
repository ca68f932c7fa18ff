package vn.motcua.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who looks at which pages. */
enum Tour {
  STRANGER(
      "",
      sights ->
          List.of(
              "/",
              "/thu-tuc",
              "/thu-tuc?q=khai+sinh",
              "/thu-tuc?q=zzzz",
              "/thu-tuc/1.004873",
              "/thu-tuc/2.000815?copies=3&pages=10",
              "/de-doc/1.004873",
              "/linh-vuc",
              "/su-kien/sinh-con",
              "/noi-nop",
              "/noi-nop?q=vinh&thu-tuc=1.004873",
              "/noi-nop?q=zzzz",
              "/tra-cuu",
              "/kiem-tra",
              "/phan-anh",
              "/phan-anh?q=zzzz",
              "/phan-anh/gui",
              "/phan-anh/gui?q=vinh",
              "/phan-anh/gui?agency=H50.101&procedure=1.004873",
              "/phan-anh/tra-cuu",
              "/thong-ke",
              "/thong-ke/H50.101",
              "/thong-ke/du-lieu-mo",
              "/niem-yet",
              "/niem-yet?province=H50",
              "/niem-yet?q=zzzz",
              "/niem-yet/H50.101",
              "/niem-yet/H50.101?field=ho-tich",
              "/niem-yet/H50.101?q=dat+dai",
              "/niem-yet/H50.101?q=zzzz",
              "/dang-nhap",
              "/danh-gia/dead",
              "/kiosk",
              "/kiosk/danh-gia",
              "/kiosk/so",
              "/kiosk/so/dead",
              "/lay-so",
              "/dat-hen",
              "/dat-hen/dead",
              "/dat-hen/dead/doi",
              "/so/dead",
              "/man-hinh/1",
              "/desk/sign-in",
              "/desk/forgotten-password",
              "/nothing",
              "/setup/dead",
              "/desk/password/dead")) {
    @Override
    List<Integer> expected() {
      return List.of(403, 404, 422);
    }
  },
  RECEPTION(
      "tiepnhan",
      sights -> {
        var received = sights.received();
        return all(
            List.of(
                "/desk",
                "/desk/intake",
                "/desk/online",
                "/desk/citizens",
                "/desk/certification",
                "/desk/certification?dossier=" + sights.certification(),
                "/desk/certification/book",
                "/desk/certification/book?kind=signature&year=2026",
                "/desk/certification/stack",
                "/desk/certification/electronic",
                "/desk/tickets",
                "/desk/tickets/waits",
                "/desk/appointments",
                "/desk/post?list=on-the-way",
                "/desk/post/figures?by=field",
                sights.electronicCopy(),
                "/desk/results",
                "/desk/receipts",
                "/desk/receipts/symbols",
                "/desk/receipts/sent",
                sights.certificationLine(),
                sights.certificationPaper("testimony"),
                sights.certificationPaper("fee-note"),
                "/desk/petitions",
                "/desk/petitions?list=all",
                "/desk/petitions/new",
                received + "/petitions",
                received + "/fee",
                "/desk/paper",
                "/desk/paper/minutes",
                "/desk/paper/day",
                "/desk/paper/places",
                "/desk/register",
                "/desk/reports?period=month-2026-11",
                "/desk/reports?period=month-2026-12&view=overview",
                "/desk/reports?view=counts",
                "/desk/past-register?year=2026",
                "/desk/reports/procedures?count=set-up&level=commune&of=" + sights.agency(),
                "/desk/exports",
                "/desk/calendar",
                "/desk/procedures",
                "/desk/procedures?q=khai+sinh",
                "/desk/procedures/1.004873",
                "/desk/organisation",
                "/desk/publication",
                "/desk/publication?state=late",
                "/desk/publication?state=withdrawn",
                "/desk/publication/preview?act=post&codes=1.004873",
                "/desk/publication/preview?act=take-down",
                "/desk/publication/head?agency=" + sights.agency(),
                "/desk/account",
                "/desk/account/password"),
            lists(
                "open",
                "mine",
                "overdue",
                "soon",
                "due-today",
                "to-accept",
                "in-progress",
                "awaiting-supplement",
                "to-return",
                "elsewhere",
                "taken-over",
                "interlinked",
                "closed"),
            List.of(
                "/desk/search",
                "/desk/practice",
                sights.found("nguyen"),
                sights.found("khai sinh"),
                sights.found("khongcoai"),
                sights.found("ab"),
                sights.found("H50.101-260101-9999"),
                sights.found("nguyen").replace("search?", "dossiers?list=all&"),
                received),
            each(
                received,
                "forward",
                "request-supplement",
                "reschedule",
                "withdraw",
                "stop",
                "urge",
                "digitised",
                "messages"),
            List.of("/desk/messages", "/desk/messages?state=FAILED"),
            each(received, "forms/receipt", "forms/control-slip"),
            List.of(sights.group()),
            each(sights.submitted(), "accept", "refuse"),
            each(sights.awaitingSupplement(), "supplement", "forms/supplement-request"),
            each(sights.atOnce(), ""));
      }),
  UNIT_HEAD(
      "truongphong",
      sights ->
          all(
              List.of("/desk", "/desk/dossiers?list=mine", "/desk/register", "/desk/absences"),
              each(sights.forwarded(), "", "assign"))),
  OFFICER(
      "canbo",
      sights ->
          all(
              List.of(
                  "/desk",
                  "/desk/reports/own",
                  "/desk/reports/own/dossiers?measure=received",
                  "/desk/dossiers?list=mine",
                  "/desk/consultations",
                  "/desk/consultations?list=asked",
                  "/desk/consultations?list=reported",
                  "/desk/evaluations/mine",
                  "/desk/satisfaction/own",
                  "/desk/consultations?list=answered"),
              each(sights.consulting(), "", "consult"),
              List.of("/desk", "/desk/dossiers?list=mine"),
              each(sights.urged(), "", "answer"),
              each(sights.late(), "", "name-cause"),
              List.of(
                  "/desk/dossiers?list=urged",
                  "/desk/notices",
                  "/desk/notices?list=all",
                  "/desk/notices/kinds",
                  "/desk/filters"),
              each(
                  sights.assigned(),
                  "",
                  "results",
                  "submit-for-signature",
                  "request-supplement",
                  "forward",
                  "reschedule",
                  "send-back"))),
  LEADER(
      "lanhdao",
      sights ->
          all(
              List.of(
                  "/desk",
                  "/desk/dossiers?list=to-sign",
                  "/desk/satisfaction",
                  "/desk/satisfaction?view=officers",
                  "/desk/satisfaction?view=comments",
                  "/desk/calendar",
                  "/desk/calendar/enter?agency=" + sights.agency(),
                  "/desk/calendar/hours?agency=" + sights.agency(),
                  "/desk/calendar/history?agency=" + sights.agency(),
                  "/desk/due-dates",
                  sights.recomputation(),
                  "/desk/hand-over",
                  "/desk/hand-over/" + sights.account("canbo"),
                  "/desk/certification/settings",
                  "/desk/delegations",
                  "/desk/signing",
                  "/desk/certification/stack"),
              each(sights.submittedForSignature(), "", "approve", "send-back", "stop"),
              List.of(
                  "/desk/processes",
                  "/desk/processes?state=own",
                  "/desk/procedures/setup",
                  "/desk/processes/1.012812",
                  "/desk/processes/1.012812/edit",
                  "/desk/processes/1.012812/withdraw"))),
  CLERK(
      "vanthu",
      sights ->
          all(
              List.of("/desk", "/desk/dossiers?list=mine"),
              each(sights.approved(), "", "issue-result"))),
  RETURNING(
      "traketqua",
      sights ->
          all(
              List.of("/desk", "/desk/dossiers?list=to-return"),
              each(sights.finished(), "", "return-result"),
              each(sights.returned(), ""))),
  CONTROLLER(
      "kstt",
      sights ->
          List.of(
              "/desk",
              "/desk/procedures",
              "/desk/procedures/1.004873",
              "/desk/procedures/import",
              "/desk/procedures/setup",
              "/desk/procedures/1.013979/edit",
              "/desk/forms",
              "/desk/forms/new",
              "/desk/forms/birth-registration/1",
              "/desk/forms/marital-status/1",
              "/desk/forms/social-assistance/1",
              "/desk/processes",
              "/desk/processes/1.012812",
              "/desk/register",
              "/desk/publication/agencies",
              "/desk/publication/agencies?q=zzzz",
              "/desk/organisation")),
  REFORM_OFFICER(
      "cchc",
      sights ->
          List.of(
              "/desk",
              "/desk/dossiers?list=overdue",
              "/desk/register",
              "/desk/reports?period=month-2026-11&lines=agency",
              "/desk/reports?period=year-2026-1&view=causes",
              "/desk/reports?period=year-2026-1&view=rates",
              "/desk/reports?period=year-2026-1&view=service-quality&lines=agency",
              "/desk/reports?period=year-2026-1&view=digitisation&lines=agency",
              "/desk/reports?period=quarter-2026-4&view=evaluation",
              "/desk/evaluations/costing?period=quarter-2026-4&index=4",
              "/desk/evaluations/unit?period=quarter-2026-4",
              "/desk/evaluations/unit?period=quarter-2026-4&agency=" + sights.agency(),
              "/desk/evaluations/officers/" + sights.account() + "?agency=" + sights.agency(),
              "/desk/reports?period=month-2026-11&view=form-07&lines=procedure",
              "/desk/reports?period=month-2026-12&view=overview",
              "/desk/reports/dossiers?period=month-2026-11&measure=received")),
  ACCOUNTANT(
      "ketoan", sights -> List.of("/desk", "/desk/payments/accounts", sights.received() + "/fee")),
  INSPECTOR(
      "thanhtra",
      sights ->
          List.of(
              "/desk",
              "/desk/audit",
              "/desk/audit?username=tiepnhan",
              "/desk/dossiers?list=overdue",
              sights.returned(),
              sights.returned().replace("/desk/dossiers", "/desk/evaluations/dossiers"))),
  ADMINISTRATOR(
      "quantri",
      sights ->
          List.of(
              "/desk",
              "/desk/accounts",
              "/desk/role-templates",
              "/desk/role-templates/1",
              "/desk/signing-keys",
              "/desk/messages/templates",
              "/desk/messages/templates/informing.supplement-asked",
              "/desk/messages/templates/informing.supplement-asked?language=EN",
              "/desk/kiosks",
              "/desk/helpers",
              "/desk/languages",
              "/desk/tickets/setup?agency=" + sights.agency(),
              "/desk/records",
              "/desk/records/terms",
              "/desk/exemptions",
              "/desk/exemptions/1",
              "/desk/accounts/rights?agency=" + sights.agency(),
              "/desk/accounts/new?agency=" + sights.agency(),
              "/desk/accounts/" + sights.account(),
              "/desk/audit",
              "/desk/organisation",
              "/desk/organisation/" + sights.agency(),
              "/desk/organisation/" + sights.agency() + "/department",
              "/desk/calendar?year=2030",
              "/desk/calendar/confirm?year=2030&agency=" + sights.province(),
              "/desk/settings",
              "/desk/fees",
              "/desk/fees?over=yes",
              "/desk/fees/new?q=hon+nhan",
              "/desk/fees/new?procedure=1.004873",
              "/desk/fees/import",
              "/desk/fees/exemptions/new",
              "/desk/settings/dossier.supplement-within",
              "/desk/absences?agency=" + sights.agency(),
              "/desk/accounts/" + sights.account() + "/secondments",
              "/desk/organisation/" + sights.agency() + "/reorganise/merge",
              "/desk/organisation/" + sights.agency() + "/reorganise/split",
              "/desk/organisation/" + sights.agency() + "/reorganise/rename",
              "/desk/past-imports",
              "/desk/past-imports/1",
              "/desk/past/VH-2025-0001",
              "/desk/succession"));

  /** Seen in stories, printed, or a part of a page. */
  static final List<String> ELSEWHERE =
      List.of(
          "/dang-nhap/danh-tinh",
          "/dang-nhap/tai-khoan",
          "/toi",
          "/toi/tai-khoan",
          "/toi/tai-khoan/dai-dien",
          "/toi/tin-nhan",
          "/toi/ho-so/H50.101-260101-0001",
          "/toi/ho-so/H50.101-260101-0001/result/1",
          "/toi/ho-so/H50.101-260101-0001/bo-sung",
          "/toi/ho-so/H50.101-260101-0001/rut",
          "/toi/nop/00000000-0000-0000-0000-000000000000",
          "/toi/nop/00000000-0000-0000-0000-000000000000/giay-to",
          "/toi/nop/00000000-0000-0000-0000-000000000000/tep/00000000-0000-0000-0000-000000000000",
          "/toi/nop/00000000-0000-0000-0000-000000000000/xem-lai",
          "/nop-ho-so/1.004873",
          "/ho-tro",
          "/ho-tro/1",
          "/desk/helpers/consents/1",
          "/bo-sung/AAAAAAAAAAAAAAAAAAAAAA",
          "/nop-phi/MCAAAAAAAAAAAA",
          "/nop-phi/MCAAAAAAAAAAAA/trang-thai",
          "/ngan-hang-gia-lap/pay",
          "/ngan-hang-gia-lap/chuyen",
          "/ngan-hang-gia-lap/attempts",
          "/desk/online/H50.101-260101-0001",
          "/thu-tuc/1.001193/mau/birth-registration.pdf",
          "/open-data/handling.csv",
          "/open-data/handling.json",
          "/open-data/catalogue.json",
          "/desk/practice/enter",
          "/man-hinh/1/goi",
          "/desk/appointments/1",
          "/desk/receipts/1",
          "/desk/receipts/1/pdf",
          "/desk/receipts/1/xml",
          "/desk/post/BG0000000001",
          "/desk/post/BG0000000001/label.pdf",
          "/desk/post/labels.pdf",
          "/desk/reports/changes",
          "/tra-cuu/H50.101-260101-0001",
          "/desk/bulk/outcome",
          "/phan-anh/tra-cuu/PA-H50.101-2026-0001",
          "/phan-anh/tra-cuu/PA-H50.101-2026-0001/files/1",
          "/desk/petitions/PA-H50.101-2026-0001",
          "/desk/petitions/PA-H50.101-2026-0001/acts/classify",
          "/desk/petitions/PA-H50.101-2026-0001/files/1",
          "/desk/petitions/PA-H50.101-2026-0001/answer-files/1",
          "/desk/hand-over/passed/1",
          "/desk/notices/1",
          "/desk/messages/1",
          "/desk/dossiers/H50.101-260101-0001/return-at-once",
          "/desk/dossiers/H50.101-260101-0001/forms/receipt.pdf",
          "/desk/dossiers/H50.101-260101-0001/digitised/files/1",
          "/desk/dossiers/H50.101-260101-0001/digitised/files/1/signatures",
          "/desk/results/1",
          "/desk/results/1/paper",
          "/desk/results/1/signatures",
          "/kiem-tra/AAAA",
          "/desk/scans/1",
          "/desk/signing/batches/1",
          "/desk/signing/papers/drawer/1",
          "/desk/signing/papers/drawer/1/paper.pdf",
          "/desk/scans/1/pages/1/thumbnail",
          "/desk/scans/1/pages/1/view",
          "/desk/dossiers/H50.101-260101-0001/parts/THUONG_TRU/sheet.pdf",
          "/desk/paper/day.pdf",
          "/desk/paper/minutes/1.pdf",
          "/desk/register/print",
          "/desk/exports/1/file",
          "/desk/publication/sheets/procedure.pdf",
          "/desk/publication/sheets/board.pdf",
          "/desk/publication/sheets/to-post.pdf",
          "/desk/processes/1.012812/bpmn",
          "/desk/audit/export.csv",
          "/desk/procedures/import/1",
          "/desk/certification/electronic/1/scan",
          "/desk/certification/electronic/1/paper",
          "/desk/certification/electronic/1/signatures",
          "/desk/certification/book/print",
          "/desk/consultations/H50.101-260101-0001/1",
          "/desk/intake/procedures",
          "/desk/calendar/withdraw",
          "/desk/calendar/take-over",
          "/desk/organisation/1/reorganise/withdraw",
          "/desk/settings/dossier.reappointments/withdraw",
          "/desk/fees/1/end",
          "/desk/fees/exemptions/1/end",
          "/desk/forms/1-khai-sinh/1/withdraw",
          "/desk/forms/birth-registration/1/schema",
          "/desk/due-dates/1/rows.csv",
          "/desk/past-imports/1/progress",
          "/desk/past-imports/1/rejected.csv",
          "/desk/past-imports/template.csv",
          "/desk/succession/1",
          "/desk/succession/passings/1",
          "/error");

  private final String username;
  private final Function<Sights, List<String>> paths;

  Tour(String username, Function<Sights, List<String>> paths) {
    this.username = username;
    this.paths = paths;
  }

  String username() {
    return username;
  }

  boolean isStranger() {
    return username.isEmpty();
  }

  List<String> paths(Sights sights) {
    return paths.apply(sights);
  }

  /** Statuses that belong to these pages. */
  List<Integer> expected() {
    return List.of();
  }

  @SafeVarargs
  private static List<String> all(List<String>... some) {
    return Stream.of(some).flatMap(List::stream).toList();
  }

  private static List<String> lists(String... keys) {
    return Arrays.stream(keys).map(key -> "/desk/dossiers?list=" + key).toList();
  }

  /** Pages of one dossier; the empty name is the dossier's own. */
  private static List<String> each(String dossier, String... names) {
    var pages = new ArrayList<String>();
    for (var name : names) {
      pages.add(name.isEmpty() ? dossier : dossier + "/" + name);
    }
    return pages;
  }
}
