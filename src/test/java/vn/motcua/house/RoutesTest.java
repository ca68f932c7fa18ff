package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.testing.UseCaseTest;

/**
 * The doors of the system and who opens each, written down: a new or changed route shows in the
 * diff of {@code routes.txt}. To accept a change, run with {@code -Dgolden.write=true}.
 */
@UseCaseTest
class RoutesTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/routes.txt");

  @Autowired MockMvc mvc;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping routes;

  @Test
  void routes_are_those_agreed() throws IOException {
    var actual =
        routes.getHandlerMethods().entrySet().stream()
            .filter(route -> route.getValue().getBeanType().getName().startsWith("vn.motcua"))
            .flatMap(
                route ->
                    methods(route.getKey()).stream()
                        .flatMap(
                            method ->
                                paths(route.getKey()).stream()
                                    .map(path -> line(method, path, door(method, path)))))
            .distinct()
            .sorted()
            .toList();
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(Objects.requireNonNull(GOLDEN.getParent()));
      Files.write(GOLDEN, actual);
    }
    assertThat(actual).isEqualTo(Files.readAllLines(GOLDEN));
  }

  private static List<String> methods(RequestMappingInfo route) {
    var methods = route.getMethodsCondition().getMethods();
    return methods.isEmpty() ? List.of("ANY") : methods.stream().map(RequestMethod::name).toList();
  }

  private static List<String> paths(RequestMappingInfo route) {
    return List.copyOf(route.getPatternValues());
  }

  /** What a stranger meets there, tried: the sign-in page, a demand for a token, or the answer. */
  private String door(String method, String path) {
    var address = path.replaceAll("\\{[^}]+}", "x");
    var verb = HttpMethod.valueOf(method.equals("ANY") ? "GET" : method);
    try {
      var answer = mvc.perform(request(verb, address).with(csrf())).andReturn().getResponse();
      var to = Objects.requireNonNullElse(answer.getRedirectedUrl(), "");
      if (to.startsWith("/desk/sign-in?next=")) {
        return "session";
      }
      return answer.getStatus() == 401 ? "token" : "everybody";
    } catch (Exception failure) {
      throw new IllegalStateException(method + " " + path, failure);
    }
  }

  private static String line(String method, String path, String door) {
    return "%-50s %-7s %s".formatted(path, method, door);
  }
}
