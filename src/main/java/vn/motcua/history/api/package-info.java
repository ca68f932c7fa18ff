/** Imports of past dossiers for other programs. */
@NullMarked
package vn.motcua.history.api;

import org.jspecify.annotations.NullMarked;
