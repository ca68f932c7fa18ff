/** What is known of a past dossier, and how its timeliness is judged. */
@NullMarked
package vn.motcua.history.model;

import org.jspecify.annotations.NullMarked;
