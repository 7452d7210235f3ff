-- The library that this binding was written for. A later one serves as well,
-- with all that it adds; an earlier one has fewer rows in its table.
return { library = "0.3.0", level = 2286 }
