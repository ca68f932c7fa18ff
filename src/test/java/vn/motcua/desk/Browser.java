package vn.motcua.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.SignedInAs.actor;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import vn.motcua.shared.Actor;

/** Reads pages as somebody, follows their links. */
record Browser(MockMvc mvc, Actor person) {

  private static final Pattern CODE =
      Pattern.compile("class=\"mc-code\" href=\"/desk/dossiers/([^\"]+)\"");
  private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");

  String page(String url) throws Exception {
    return ask(url).getContentAsString(StandardCharsets.UTF_8);
  }

  MockHttpServletResponse ask(String url) throws Exception {
    return mvc.perform(get(URI.create(url)).with(actor(person)))
        .andExpect(status().is(200))
        .andReturn()
        .getResponse();
  }

  MvcResult open(String url) throws Exception {
    return mvc.perform(get(URI.create(url)).with(actor(person))).andReturn();
  }

  MvcResult send(String url, Map<String, List<String>> values) throws Exception {
    var request = post(URI.create(url)).with(actor(person)).with(csrf());
    values.forEach((name, all) -> request.param(name, all.toArray(String[]::new)));
    return mvc.perform(request).andReturn();
  }

  /** Where a search leads, with no word of it in the address. */
  String search(String words) throws Exception {
    var answer = send("/desk/search", Map.of("q", List.of(words))).getResponse();
    return Objects.requireNonNull(answer.getRedirectedUrl());
  }

  /** The codes of the dossiers found, over all pages. */
  List<String> found(String words) throws Exception {
    return codes(search(words));
  }

  /** The codes of all pages of a list, in order. */
  List<String> codes(String url) throws Exception {
    var codes = new ArrayList<String>();
    var next = url;
    while (!next.isEmpty()) {
      var page = page(next);
      codes.addAll(codesOf(page));
      next = next(page);
    }
    return codes;
  }

  static List<String> codesOf(String page) {
    return CODE.matcher(page).results().map(found -> found.group(1)).toList();
  }

  /** Address of the following page, or empty. */
  static String next(String page) {
    var found = NEXT.matcher(page);
    return found.find() ? found.group(1).replace("&amp;", "&") : "";
  }
}
