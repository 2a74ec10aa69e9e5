-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where people are and who builds, fits and keeps saddles (domain.md 3, geography and parties).

CREATE TABLE region (
    code text PRIMARY KEY,
    name text NOT NULL,
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    sort smallint NOT NULL
);
COMMENT ON TABLE region IS 'Decides currency, price list and default factory';

INSERT INTO region (code, name, currency, sort) VALUES
    ('US', 'United States', 'USD', 1),
    ('EU', 'Europe and elsewhere', 'EUR', 2),
    ('GB', 'United Kingdom', 'GBP', 3),
    ('CA', 'Canada', 'CAD', 4),
    ('AU', 'Australia and New Zealand', 'AUD', 5),
    ('NL', 'Netherlands', 'EUR', 6),
    ('DE', 'Germany, Austria, Switzerland', 'EUR', 7);

CREATE TABLE country (
    code text PRIMARY KEY CHECK (code ~ '^[A-Z]{2}$'),
    name text NOT NULL UNIQUE,
    region_code text NOT NULL DEFAULT 'EU' REFERENCES region
);
COMMENT ON TABLE country IS 'ISO 3166-1, and the region that its customers are priced in';

INSERT INTO country (code, name) VALUES
    ('AD', 'Andorra'), ('AE', 'United Arab Emirates'), ('AF', 'Afghanistan'), ('AG', 'Antigua and Barbuda'),
    ('AI', 'Anguilla'), ('AL', 'Albania'), ('AM', 'Armenia'), ('AO', 'Angola'), ('AQ', 'Antarctica'),
    ('AR', 'Argentina'), ('AS', 'American Samoa'), ('AT', 'Austria'), ('AU', 'Australia'), ('AW', 'Aruba'),
    ('AX', 'Åland Islands'), ('AZ', 'Azerbaijan'), ('BA', 'Bosnia and Herzegovina'), ('BB', 'Barbados'),
    ('BD', 'Bangladesh'), ('BE', 'Belgium'), ('BF', 'Burkina Faso'), ('BG', 'Bulgaria'), ('BH', 'Bahrain'),
    ('BI', 'Burundi'), ('BJ', 'Benin'), ('BL', 'Saint Barthélemy'), ('BM', 'Bermuda'), ('BN', 'Brunei Darussalam'),
    ('BO', 'Bolivia'), ('BQ', 'Bonaire, Sint Eustatius and Saba'), ('BR', 'Brazil'), ('BS', 'Bahamas'),
    ('BT', 'Bhutan'), ('BV', 'Bouvet Island'), ('BW', 'Botswana'), ('BY', 'Belarus'), ('BZ', 'Belize'),
    ('CA', 'Canada'), ('CC', 'Cocos (Keeling) Islands'), ('CD', 'Congo (Democratic Republic)'),
    ('CF', 'Central African Republic'), ('CG', 'Congo'), ('CH', 'Switzerland'), ('CI', 'Côte d''Ivoire'),
    ('CK', 'Cook Islands'), ('CL', 'Chile'), ('CM', 'Cameroon'), ('CN', 'China'), ('CO', 'Colombia'),
    ('CR', 'Costa Rica'), ('CU', 'Cuba'), ('CV', 'Cabo Verde'), ('CW', 'Curaçao'), ('CX', 'Christmas Island'),
    ('CY', 'Cyprus'), ('CZ', 'Czechia'), ('DE', 'Germany'), ('DJ', 'Djibouti'), ('DK', 'Denmark'), ('DM', 'Dominica'),
    ('DO', 'Dominican Republic'), ('DZ', 'Algeria'), ('EC', 'Ecuador'), ('EE', 'Estonia'), ('EG', 'Egypt'),
    ('EH', 'Western Sahara'), ('ER', 'Eritrea'), ('ES', 'Spain'), ('ET', 'Ethiopia'), ('FI', 'Finland'),
    ('FJ', 'Fiji'), ('FK', 'Falkland Islands'), ('FM', 'Micronesia'), ('FO', 'Faroe Islands'), ('FR', 'France'),
    ('GA', 'Gabon'), ('GB', 'United Kingdom'), ('GD', 'Grenada'), ('GE', 'Georgia'), ('GF', 'French Guiana'),
    ('GG', 'Guernsey'), ('GH', 'Ghana'), ('GI', 'Gibraltar'), ('GL', 'Greenland'), ('GM', 'Gambia'), ('GN', 'Guinea'),
    ('GP', 'Guadeloupe'), ('GQ', 'Equatorial Guinea'), ('GR', 'Greece'),
    ('GS', 'South Georgia and the South Sandwich Islands'), ('GT', 'Guatemala'), ('GU', 'Guam'),
    ('GW', 'Guinea-Bissau'), ('GY', 'Guyana'), ('HK', 'Hong Kong'), ('HM', 'Heard Island and McDonald Islands'),
    ('HN', 'Honduras'), ('HR', 'Croatia'), ('HT', 'Haiti'), ('HU', 'Hungary'), ('ID', 'Indonesia'), ('IE', 'Ireland'),
    ('IL', 'Israel'), ('IM', 'Isle of Man'), ('IN', 'India'), ('IO', 'British Indian Ocean Territory'),
    ('IQ', 'Iraq'), ('IR', 'Iran'), ('IS', 'Iceland'), ('IT', 'Italy'), ('JE', 'Jersey'), ('JM', 'Jamaica'),
    ('JO', 'Jordan'), ('JP', 'Japan'), ('KE', 'Kenya'), ('KG', 'Kyrgyzstan'), ('KH', 'Cambodia'), ('KI', 'Kiribati'),
    ('KM', 'Comoros'), ('KN', 'Saint Kitts and Nevis'), ('KP', 'North Korea'), ('KR', 'South Korea'),
    ('KW', 'Kuwait'), ('KY', 'Cayman Islands'), ('KZ', 'Kazakhstan'), ('LA', 'Laos'), ('LB', 'Lebanon'),
    ('LC', 'Saint Lucia'), ('LI', 'Liechtenstein'), ('LK', 'Sri Lanka'), ('LR', 'Liberia'), ('LS', 'Lesotho'),
    ('LT', 'Lithuania'), ('LU', 'Luxembourg'), ('LV', 'Latvia'), ('LY', 'Libya'), ('MA', 'Morocco'), ('MC', 'Monaco'),
    ('MD', 'Moldova'), ('ME', 'Montenegro'), ('MF', 'Saint Martin (French part)'), ('MG', 'Madagascar'),
    ('MH', 'Marshall Islands'), ('MK', 'North Macedonia'), ('ML', 'Mali'), ('MM', 'Myanmar'), ('MN', 'Mongolia'),
    ('MO', 'Macao'), ('MP', 'Northern Mariana Islands'), ('MQ', 'Martinique'), ('MR', 'Mauritania'),
    ('MS', 'Montserrat'), ('MT', 'Malta'), ('MU', 'Mauritius'), ('MV', 'Maldives'), ('MW', 'Malawi'),
    ('MX', 'Mexico'), ('MY', 'Malaysia'), ('MZ', 'Mozambique'), ('NA', 'Namibia'), ('NC', 'New Caledonia'),
    ('NE', 'Niger'), ('NF', 'Norfolk Island'), ('NG', 'Nigeria'), ('NI', 'Nicaragua'), ('NL', 'Netherlands'),
    ('NO', 'Norway'), ('NP', 'Nepal'), ('NR', 'Nauru'), ('NU', 'Niue'), ('NZ', 'New Zealand'), ('OM', 'Oman'),
    ('PA', 'Panama'), ('PE', 'Peru'), ('PF', 'French Polynesia'), ('PG', 'Papua New Guinea'), ('PH', 'Philippines'),
    ('PK', 'Pakistan'), ('PL', 'Poland'), ('PM', 'Saint Pierre and Miquelon'), ('PN', 'Pitcairn'),
    ('PR', 'Puerto Rico'), ('PS', 'State of Palestine'), ('PT', 'Portugal'), ('PW', 'Palau'), ('PY', 'Paraguay'),
    ('QA', 'Qatar'), ('RE', 'Réunion'), ('RO', 'Romania'), ('RS', 'Serbia'), ('RU', 'Russian Federation'),
    ('RW', 'Rwanda'), ('SA', 'Saudi Arabia'), ('SB', 'Solomon Islands'), ('SC', 'Seychelles'), ('SD', 'Sudan'),
    ('SE', 'Sweden'), ('SG', 'Singapore'), ('SH', 'Saint Helena, Ascension and Tristan da Cunha'), ('SI', 'Slovenia'),
    ('SJ', 'Svalbard and Jan Mayen'), ('SK', 'Slovakia'), ('SL', 'Sierra Leone'), ('SM', 'San Marino'),
    ('SN', 'Senegal'), ('SO', 'Somalia'), ('SR', 'Suriname'), ('SS', 'South Sudan'), ('ST', 'Sao Tome and Principe'),
    ('SV', 'El Salvador'), ('SX', 'Sint Maarten (Dutch part)'), ('SY', 'Syria'), ('SZ', 'Eswatini'),
    ('TC', 'Turks and Caicos Islands'), ('TD', 'Chad'), ('TF', 'French Southern Territories'), ('TG', 'Togo'),
    ('TH', 'Thailand'), ('TJ', 'Tajikistan'), ('TK', 'Tokelau'), ('TL', 'Timor-Leste'), ('TM', 'Turkmenistan'),
    ('TN', 'Tunisia'), ('TO', 'Tonga'), ('TR', 'Türkiye'), ('TT', 'Trinidad and Tobago'), ('TV', 'Tuvalu'),
    ('TW', 'Taiwan'), ('TZ', 'Tanzania'), ('UA', 'Ukraine'), ('UG', 'Uganda'),
    ('UM', 'United States Minor Outlying Islands'), ('US', 'United States'), ('UY', 'Uruguay'), ('UZ', 'Uzbekistan'),
    ('VA', 'Vatican City'), ('VC', 'Saint Vincent and the Grenadines'), ('VE', 'Venezuela'),
    ('VG', 'British Virgin Islands'), ('VI', 'U.S. Virgin Islands'), ('VN', 'Vietnam'), ('VU', 'Vanuatu'),
    ('WF', 'Wallis and Futuna'), ('WS', 'Samoa'), ('YE', 'Yemen'), ('YT', 'Mayotte'), ('ZA', 'South Africa'),
    ('ZM', 'Zambia'), ('ZW', 'Zimbabwe');

UPDATE country SET region_code = 'US' WHERE code IN ('US', 'AS', 'GU', 'MP', 'PR', 'UM', 'VI');
UPDATE country SET region_code = 'GB' WHERE code IN ('GB', 'GG', 'GI', 'IM', 'JE');
UPDATE country SET region_code = 'CA' WHERE code = 'CA';
UPDATE country SET region_code = 'AU' WHERE code IN ('AU', 'CC', 'CX', 'NF', 'NZ');
UPDATE country SET region_code = 'NL' WHERE code = 'NL';
UPDATE country SET region_code = 'DE' WHERE code IN ('DE', 'AT', 'CH', 'LI');

-- Each address belongs to one party and goes with it; what was shipped where is a snapshot on the order.
CREATE TABLE address (
    id uuid PRIMARY KEY,
    line1 text NOT NULL,
    line2 text,
    city text NOT NULL,
    state text,
    postal_code text,
    country_code text NOT NULL REFERENCES country
);
CREATE INDEX address_country ON address (country_code);

CREATE TABLE fitter (
    id uuid PRIMARY KEY,
    legacy_id integer UNIQUE,
    user_id uuid UNIQUE REFERENCES app_user,
    name text NOT NULL CHECK (btrim(name) <> ''),
    email text CHECK (email ~ '^[^@ ]+@[^@ ]+[.][^@ ]+$'),
    phone text,
    mobile text,
    address_id uuid UNIQUE REFERENCES address,
    region_code text NOT NULL REFERENCES region,
    is_active boolean NOT NULL DEFAULT true,
    notes text NOT NULL DEFAULT '',
    sort_name text NOT NULL GENERATED ALWAYS AS (search_fold(name)) STORED,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid REFERENCES app_user,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid REFERENCES app_user,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user
);

CREATE TABLE factory (
    id uuid PRIMARY KEY,
    legacy_id integer UNIQUE,
    code text NOT NULL UNIQUE CHECK (btrim(code) <> ''),
    name text NOT NULL CHECK (btrim(name) <> ''),
    email text CHECK (email ~ '^[^@ ]+@[^@ ]+[.][^@ ]+$'),
    phone text,
    address_id uuid UNIQUE REFERENCES address,
    is_active boolean NOT NULL DEFAULT true,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid REFERENCES app_user,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid REFERENCES app_user,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user
);

CREATE TABLE factory_user (
    factory_id uuid NOT NULL REFERENCES factory,
    user_id uuid NOT NULL REFERENCES app_user,
    PRIMARY KEY (user_id, factory_id)
);
CREATE INDEX factory_user_factory ON factory_user (factory_id);

CREATE TABLE factory_employee (
    id uuid PRIMARY KEY,
    legacy_id integer UNIQUE,
    factory_id uuid NOT NULL REFERENCES factory,
    name text NOT NULL CHECK (btrim(name) <> ''),
    is_active boolean NOT NULL DEFAULT true,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid REFERENCES app_user,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid REFERENCES app_user,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user
);
CREATE UNIQUE INDEX factory_employee_name_key ON factory_employee (factory_id, name) WHERE archived_at IS NULL;

CREATE TABLE warehouse (
    id uuid PRIMARY KEY,
    legacy_id integer UNIQUE,
    code text NOT NULL UNIQUE CHECK (btrim(code) <> ''),
    name text NOT NULL CHECK (btrim(name) <> ''),
    address_id uuid UNIQUE REFERENCES address,
    phone text,
    email text CHECK (email ~ '^[^@ ]+@[^@ ]+[.][^@ ]+$'),
    is_active boolean NOT NULL DEFAULT true,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid REFERENCES app_user,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid REFERENCES app_user,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user
);
COMMENT ON COLUMN warehouse.address_id IS 'Null until head office has entered it: the seeds have none';

INSERT INTO warehouse (id, code, name) VALUES
    ('01900000-0000-7000-8000-000000000001', 'US', 'Warehouse United States'),
    ('01900000-0000-7000-8000-000000000002', 'UK', 'Warehouse United Kingdom'),
    ('01900000-0000-7000-8000-000000000003', 'NL', 'Warehouse Netherlands');

CREATE VIEW factory_record AS
SELECT f.id, f.code, f.name, f.email, f.phone,
       a.line1 AS address_line1, a.line2 AS address_line2, a.city AS address_city, a.state AS address_state,
       a.postal_code AS address_postal_code, a.country_code AS address_country_code, f.is_active
  FROM factory f
  LEFT JOIN address a ON a.id = f.address_id;
