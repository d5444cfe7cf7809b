CREATE TABLE subscriber (
    id           text PRIMARY KEY,
    address      text NOT NULL UNIQUE,
    consent      boolean,
    signed_up_at timestamptz NOT NULL
);

CREATE TABLE mail_opening (
    id            text PRIMARY KEY,
    subscriber_id text NOT NULL REFERENCES subscriber ON DELETE CASCADE,
    opened_at     timestamptz NOT NULL
);

CREATE TABLE purchase (
    id            text PRIMARY KEY,
    subscriber_id text NOT NULL REFERENCES subscriber ON DELETE CASCADE,
    ordered_at    timestamptz NOT NULL,
    amount        numeric(12, 2) NOT NULL
);

-- Deleting a subscriber, and reading one whole, find the rows by these.
CREATE INDEX mail_opening_of_subscriber ON mail_opening (subscriber_id, opened_at);
CREATE INDEX purchase_of_subscriber ON purchase (subscriber_id, ordered_at);

-- Segments look at the recent end of a long history: rows are added in about the order of time, so a block range is enough.
CREATE INDEX mail_opening_by_time ON mail_opening USING brin (opened_at);
CREATE INDEX purchase_by_time ON purchase USING brin (ordered_at);
