/** Reads forms from their schemas and holds documents against them. */
@NullMarked
package vn.motcua.form.schema;

import org.jspecify.annotations.NullMarked;
