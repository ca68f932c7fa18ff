package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.motcua.testing.SignedInAs.actor;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** Each page is drawn for somebody who may see it, in both languages. */
@DemonstrationTest
class EveryPageTest {

  private static final Pattern HEADING = Pattern.compile("<h1[^>]*>\\s*[^<\\s]");

  /** A key that found no words, or a value that is none. */
  private static final Pattern BARE =
      Pattern.compile(
          ">\\s*(null|true|false|[a-z]+\\.[A-Z_]{3,}|(refusal|audit|role)\\.[A-Za-z_.]+)\\s*<");

  @Autowired MockMvc mvc;
  @Autowired Desk desk;

  @ParameterizedTest
  @CsvSource({
    ", /",
    ", /thu-tuc",
    ", /thu-tuc/1.004873",
    ", /de-doc/1.004873",
    ", /tra-cuu",
    ", /kiem-tra",
    ", /phan-anh",
    ", /phan-anh/gui",
    ", /phan-anh/gui?q=vinh hoang",
    ", /phan-anh/gui?agency=H50.101",
    ", /phan-anh/tra-cuu",
    ", /thong-ke",
    ", /thong-ke/du-lieu-mo",
    ", /kiosk",
    ", /lay-so",
    ", /dat-hen",
    ", /niem-yet",
    ", /niem-yet?province=H50",
    ", /niem-yet?q=vinh hoang",
    ", /niem-yet/H50.101",
    ", /niem-yet/H50.101?field=tat-ca",
    ", /niem-yet/H50.101?field=ho-tich&q=khai sinh",
    "tiepnhan, /desk/receipts",
    "tiepnhan, /desk/receipts?q=1&day=01/11/2026",
    "tiepnhan, /desk/receipts/symbols",
    "tiepnhan, /desk/receipts/sent",
    "tiepnhan, /desk/publication",
    "tiepnhan, /desk/publication?state=late",
    "tiepnhan, /desk/publication/preview?act=post&everything=true",
    "tiepnhan, /desk/publication/preview?act=take-down&everything=true",
    "tiepnhan, /desk/publication/head?agency={own}",
    "cchc, /desk/publication",
    "kstt, /desk/publication/agencies",
    ", /dang-nhap",
    ", /ngan-hang-gia-lap/chuyen?content=MC222222222222&dong=8000",
    "ketoan, /desk/payments/accounts",
    ", /desk/sign-in",
    ", /desk/forgotten-password",
    "tiepnhan, /desk",
    "tiepnhan, /desk/intake",
    "tiepnhan, /desk/online",
    "tiepnhan, /desk/citizens",
    "tiepnhan, /desk/certification",
    "tiepnhan, /desk/certification/book",
    "tiepnhan, /desk/certification/stack",
    "tiepnhan, /desk/certification/electronic",
    "tiepnhan, /desk/results",
    "tiepnhan, /desk/petitions",
    "canbo, /desk/petitions?list=mine",
    "tiepnhan, /desk/petitions/new",
    "tiepnhan, /desk/dossiers/{urged}/petitions",
    "tiepnhan, /desk/dossiers/{urged}/results",
    "lanhdao, /desk/certification/settings",
    "tiepnhan, /desk/paper",
    "tiepnhan, /desk/paper/minutes",
    "canbo, /desk/paper/day",
    "canbo, /desk/paper/places",
    "tiepnhan, /desk/account",
    "tiepnhan, /desk/account/password",
    "tiepnhan, /desk/dossiers",
    "tiepnhan, /desk/search",
    "truongphong, /desk/practice",
    "canbo, /desk/dossiers?list=urged",
    "truongphong, /desk/dossiers?list=urged-late",
    "tiepnhan, /desk/dossiers/{urged}/urge",
    "tiepnhan, /desk/dossiers/{urged}/digitised",
    "tiepnhan, /desk/dossiers/{urged}/messages",
    "tiepnhan, /desk/messages",
    "quantri, /desk/messages?state=NOT_CONFIGURED",
    "quantri, /desk/messages/templates",
    "quantri, /desk/languages",
    "quantri, /desk/messages/templates/informing.ready",
    "canbo, /desk/dossiers/{urged}",
    "canbo, /desk/dossiers/{urged}/answer",
    "lanhdao, /desk/satisfaction",
    "lanhdao, /desk/satisfaction?view=procedures",
    "lanhdao, /desk/satisfaction?view=officers&span=2026",
    "lanhdao, /desk/satisfaction?view=ways",
    "lanhdao, /desk/satisfaction?view=comments&span=2026-11",
    "cchc, /desk/satisfaction?view=agencies",
    "canbo, /desk/satisfaction/own",
    "canbo, /desk/notices",
    "canbo, /desk/filters",
    "lanhdao, /desk/hand-over",
    "truongphong, /desk/hand-over",
    "canbo, /desk/notices?list=all",
    "canbo, /desk/notices/kinds",
    "tiepnhan, /desk/register",
    "tiepnhan, /desk/reports",
    "tiepnhan, /desk/reports?period=half-year-2026-2&view=form-07",
    "cchc, /desk/reports?period=year-2026-1&lines=procedure",
    "cchc, /desk/reports?period=year-2026-1&lines=agency&view=causes",
    "tiepnhan, /desk/reports?period=year-2026-1&lines=procedure&view=rates",
    "cchc, /desk/reports?period=year-2026-1&lines=agency&view=service-quality",
    "cchc, /desk/reports?period=year-2026-1&lines=agency&view=digitisation",
    "cchc, /desk/reports?period=nine-months-2026-1&lines=agency",
    "cchc, /desk/reports?period=quarter-2026-4&lines=agency",
    "tiepnhan, /desk/reports?view=overview",
    "tiepnhan, /desk/reports?view=overview&period=year-2025-1",
    "cchc, /desk/reports?view=overview&period=quarter-2026-4",
    "canbo, /desk/reports/own",
    "canbo, /desk/reports/own/dossiers?measure=in-hand&weekday=1",
    "cchc, /desk/reports/dossiers?period=year-2026-1&measure=received",
    "cchc, /desk/reports?period=quarter-2026-4&view=evaluation",
    "lanhdao, /desk/reports?period=quarter-2026-4&view=evaluation",
    "canbo, /desk/evaluations/mine",
    "lanhdao, /desk/evaluations/costing?period=quarter-2026-4&index=2",
    "truongphong, /desk/evaluations/unit?period=quarter-2026-4",
    "tiepnhan, /desk/reports?view=counts",
    "cchc, /desk/reports?view=counts&below=yes",
    "tiepnhan, /desk/reports/procedures?of={own}&count=published&level=commune",
    "tiepnhan, /desk/exports",
    "canbo, /desk/exports",
    "tiepnhan, /desk/calendar",
    "tiepnhan, /desk/organisation/{own}",
    "canbo, /desk/procedures",
    "truongphong, /desk/dossiers",
    "lanhdao, /desk",
    "vanthu, /desk/dossiers",
    "traketqua, /desk/dossiers",
    "kstt, /desk/procedures/1.004873",
    "kstt, /desk/procedures/import",
    "kstt, /desk/procedures/setup",
    "lanhdao, /desk/procedures/setup?state=not-set-up",
    "kstt, /desk/procedures/1.004873/edit",
    "kstt, /desk/forms",
    "kstt, /desk/forms/new",
    "kstt, /desk/forms/birth-registration/1",
    "canbo, /desk/forms/social-assistance/1",
    "kstt, /desk/processes",
    "kstt, /desk/processes/1.012812",
    "kstt, /desk/processes/1.012812/edit",
    "kstt, /desk/processes/1.012812/withdraw",
    "lanhdao, /desk/processes?state=differs",
    "lanhdao, /desk/processes/1.012812",
    "lanhdao, /desk/processes/1.012812/edit",
    "cchc, /desk/organisation",
    "thanhtra, /desk/audit",
    "thanhtra, /desk/audit?username=tiepnhan&action=signed-in",
    "quantri, /desk/audit?type=account&id=1",
    "cchc, /desk/settings",
    "lanhdao, /desk/due-dates",
    "tiepnhan, /desk/calendar/history?agency={own}",
    "quantri, /desk/calendar?agency={own}&year=2030",
    "quantri, /desk/calendar/enter?agency={own}",
    "quantri, /desk/calendar/hours?agency={own}",
    "quantri, /desk/calendar/confirm?agency={own}&year=2030",
    "quantri, /desk/settings/dossier.supplement-within",
    "quantri, /desk/fees",
    "kstt, /desk/fees?q=khai sinh&over=yes",
    "quantri, /desk/fees/new?q=hon nhan",
    "quantri, /desk/fees/import",
    "quantri, /desk/fees/exemptions/new",
    "quantri, /desk/accounts",
    "quantri, /desk/accounts?unit=vinh hoang",
    "quantri, /desk/accounts/rights?agency={own}",
    "quantri, /desk/role-templates",
    "quantri, /desk/role-templates/1",
    "lanhdao, /desk/delegations",
    "canbo, /desk/delegations",
    "quantri, /desk/delegations",
    "quantri, /desk/signing-keys",
    "quantri, /desk/kiosks",
    "quantri, /desk/helpers",
    "quantri, /desk/tickets/setup?agency={own}",
    "tiepnhan, /desk/tickets",
    "tiepnhan, /desk/tickets/waits",
    "tiepnhan, /desk/appointments",
    "tiepnhan, /lay-so?agency={own}",
    "tiepnhan, /dat-hen?agency={own}",
    "tiepnhan, /man-hinh/{own}",
    "traketqua, /desk/post",
    "tiepnhan, /desk/post?list=not-delivered",
    "tiepnhan, /desk/post/figures?by=day",
    "quantri, /desk/records",
    "quantri, /desk/records/terms",
    "lanhdao, /desk/signing",
    "quantri, /desk/exemptions",
    "thanhtra, /desk/exemptions",
    "quantri, /desk/accounts/1",
    "quantri, /desk/accounts/new?agency={own}",
    "quantri, /desk/organisation?q=vinh hoang",
    "quantri, /desk/organisation/{own}",
    "quantri, /desk/organisation/{own}/code",
    "quantri, /desk/organisation/{own}/department",
    "quantri, /desk/organisation/{own}/staff",
    "quantri, /desk/organisation/{own}/below",
    "truongphong, /desk/absences",
    "tiepnhan, /desk/absences",
    "quantri, /desk/accounts/1/secondments",
    "quantri, /desk/succession",
    "quantri, /desk/past-imports",
    "quantri, /desk/past-imports/1",
    "tiepnhan, /desk/past-register?year=2025",
    "canbo, /desk/past/VH-2025-0001"
  })
  void is_drawn_in_both_languages(@Nullable String username, String path) throws Exception {
    for (var language : new String[] {"vi", "en"}) {
      var answer = page(username, path, language);
      var html = answer.getContentAsString();
      assertThat(answer.getStatus()).as(path).isEqualTo(200);
      assertThat(html).contains("<html lang=\"" + language + "\"").containsPattern(HEADING);
      assertThat(BARE.matcher(html).results().map(found -> found.group())).as(path).isEmpty();
    }
  }

  @Test
  void failures_are_pages_too() throws Exception {
    for (var language : new String[] {"vi", "en"}) {
      assertThat(page("tiepnhan", "/desk/audit", language).getStatus()).isEqualTo(403);
      assertThat(page("tiepnhan", "/desk/dossiers/H50.101-991231-9999", language).getStatus())
          .isEqualTo(404);
      var dead = page(null, "/setup/" + "x".repeat(43), language);
      assertThat(dead.getStatus()).isEqualTo(422);
      assertThat(dead.getContentAsString()).containsPattern(HEADING);
    }
  }

  private MockHttpServletResponse page(@Nullable String username, String path, String language)
      throws Exception {
    if (username == null) {
      return answer(get(path), language);
    }
    var person = desk.person(username);
    var address =
        path.replace("{own}", Long.toString(person.agencyId()))
            .replace("{urged}", path.contains("{urged}") ? desk.urged().code().value() : "");
    return answer(get(address).with(actor(person)), language);
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, String language)
      throws Exception {
    return mvc.perform(request.param("lang", language)).andReturn().getResponse();
  }
}
