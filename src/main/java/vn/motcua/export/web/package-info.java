/** The page of one's own files. */
@NullMarked
package vn.motcua.export.web;

import org.jspecify.annotations.NullMarked;
