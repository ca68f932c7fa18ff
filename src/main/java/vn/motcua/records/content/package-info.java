/** Where the bytes lie: sealed, each content once, under its hash. */
@NullMarked
package vn.motcua.records.content;

import org.jspecify.annotations.NullMarked;
