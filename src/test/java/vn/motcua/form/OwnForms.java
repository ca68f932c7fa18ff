package vn.motcua.form;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Schemas of agencies' own forms, and days nobody else takes. */
public final class OwnForms {

  private static final AtomicInteger DAYS = new AtomicInteger(1);

  private OwnForms() {}

  /** A small form of an agency for one procedure. */
  public static String schema(String id, String procedure, String title) {
    return """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "%s",
          "x-form": {
            "id": "%s", "edition": 1, "validFrom": "2025-07-01", "procedures": ["%s"],
            "ground": "Thử", "declarant": "a.name", "paper": ["đơn đề nghị"]
          },
          "type": "object",
          "properties": { "a": { "title": "Phần A", "type": "object", "properties": {
            "name": { "title": "Họ tên người đề nghị", "type": "string", "maxLength": 20 },
            "agreed": { "title": "Có gửi kèm ảnh", "type": "boolean" },
            "count": { "title": "Số ảnh", "type": "integer", "minimum": 1, "maximum": 9 }
          },
          "required": ["name"],
          "allOf": [ {
            "if": { "properties": { "agreed": { "const": true } }, "required": ["agreed"] },
            "then": { "required": ["count"] },
            "else": { "properties": { "count": false } } } ] } },
          "required": ["a"]
        }
        """
        .formatted(title, id, procedure);
  }

  /** Another day at each call. */
  public static LocalDate day(LocalDate today) {
    return today.plusDays(DAYS.incrementAndGet());
  }
}
