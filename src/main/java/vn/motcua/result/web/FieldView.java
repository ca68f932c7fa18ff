package vn.motcua.result.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.result.model.ResultField.Type;

/**
 * A field of the form of a result.
 *
 * @param value as typed, or as filled in
 * @param choices when only these are possible; else empty
 */
public record FieldView(
    String key,
    String label,
    Type type,
    boolean required,
    int most,
    String value,
    List<Option> choices) {}
