package vn.motcua.platform.web.failure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Problem details of the API (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProblemBody(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String code,
    List<FieldProblem> errors,
    @Nullable String incident) {

  record FieldProblem(String field, String code, String message) {}
}
