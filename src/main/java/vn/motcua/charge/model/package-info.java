/** What a dossier was said to cost. */
@NullMarked
package vn.motcua.charge.model;

import org.jspecify.annotations.NullMarked;
