"""Names that nearly every newspaper reader knows: international bodies, media, companies, regions.

Only names of one clear type. As written, with their capitals; several words are matched as a phrase.
"""

KNOWN_ORGANIZATIONS = frozenset(
    line.strip()
    for line in """
    UN
    U.N.
    United Nations
    UN Security Council
    Security Council
    General Assembly
    UNESCO
    UNICEF
    UNHCR
    UNRWA
    UNDP
    UNAMI
    WHO
    World Health Organization
    World Health Organisation
    WTO
    World Trade Organization
    IMF
    International Monetary Fund
    World Bank
    OECD
    OPEC
    OSCE
    IAEA
    ICC
    ICJ
    ICRC
    Red Cross
    Red Crescent
    Médecins Sans Frontières
    Doctors Without Borders
    Interpol
    Europol
    NATO
    EU
    E.U.
    European Union
    European Commission
    European Parliament
    European Council
    European Central Bank
    ECB
    Council of Europe
    African Union
    Arab League
    ASEAN
    ECOWAS
    BRICS
    CSTO
    Commonwealth of Independent States
    Eurasian Economic Union
    Shanghai Cooperation Organisation
    Gulf Cooperation Council
    GCC
    OAS
    G7
    G8
    G20
    Amnesty International
    Human Rights Watch
    Greenpeace
    Oxfam
    Transparency International
    Reporters Without Borders
    Pentagon
    Kremlin
    Downing Street
    Congress
    U.S. Congress
    Senate
    House of Representatives
    House of Commons
    House of Lords
    State Department
    Supreme Court
    Knesset
    Bundestag
    State Duma
    Duma
    Verkhovna Rada
    Rada
    Federation Council
    Federal Reserve
    Fed
    CIA
    FBI
    NSA
    FEMA
    NASA
    ESA
    Roscosmos
    CDC
    FDA
    EPA
    SEC
    IRS
    DEA
    TSA
    FAA
    FCC
    MI5
    MI6
    GCHQ
    KGB
    FSB
    GRU
    SVR
    SBU
    Mossad
    Shin Bet
    IDF
    Israel Defense Forces
    PLO
    Fatah
    Hamas
    Hezbollah
    Hizbollah
    Hizbullah
    Islamic Jihad
    Islamic State
    ISIS
    ISIL
    Daesh
    Taliban
    Al Qaeda
    al-Qaeda
    Al-Qaeda
    al Qaeda
    Al Qaida
    al-Qaida
    Boko Haram
    al-Shabaab
    Houthis
    PKK
    ETA
    IRA
    FARC
    Muslim Brotherhood
    Ku Klux Klan
    Wagner Group
    Revolutionary Guards
    Labour Party
    Conservative Party
    Republican Party
    Democratic Party
    Communist Party
    Green Party
    Social Democrats
    Christian Democrats
    Liberal Democrats
    Likud
    Fidesz
    GOP
    SPD
    CDU
    CSU
    BBC
    CNN
    ABC
    NBC
    CBS
    MSNBC
    PBS
    NPR
    HBO
    ITV
    Sky News
    Fox News
    Al Jazeera
    Al-Jazeera
    Al Arabiya
    Reuters
    Associated Press
    AP
    AFP
    Agence France-Presse
    UPI
    Bloomberg
    Interfax
    TASS
    ITAR-TASS
    RIA Novosti
    Xinhua
    Kyodo
    Deutsche Welle
    Radio Free Europe
    RFE/RL
    Voice of America
    New York Times
    Washington Post
    Wall Street Journal
    Financial Times
    Los Angeles Times
    USA Today
    Guardian
    Daily Telegraph
    Daily Mail
    Economist
    Newsweek
    Le Monde
    Der Spiegel
    El País
    Haaretz
    Jerusalem Post
    Wikipedia
    Wikinews
    Wikimedia Foundation
    WikiLeaks
    Google
    Microsoft
    Apple
    Amazon
    Facebook
    Meta
    Twitter
    YouTube
    Instagram
    WhatsApp
    Netflix
    IBM
    Intel
    Oracle
    Cisco
    Dell
    HP
    Nokia
    Sony
    Samsung
    LG
    Huawei
    Nintendo
    Yahoo
    Yahoo!
    eBay
    PayPal
    Uber
    Tesla
    SpaceX
    OpenAI
    Boeing
    Airbus
    Lockheed Martin
    Rolls-Royce
    General Electric
    General Motors
    GM
    Ford Motor Company
    Chrysler
    Toyota
    Honda
    Nissan
    Hyundai
    Volkswagen
    BMW
    Daimler
    Renault
    Peugeot
    Fiat
    Volvo
    Siemens
    Bosch
    Philips
    BASF
    Bayer
    Pfizer
    Moderna
    AstraZeneca
    Novartis
    GlaxoSmithKline
    Johnson & Johnson
    Procter & Gamble
    Nestlé
    Nestle
    Unilever
    Coca-Cola
    Pepsi
    PepsiCo
    McDonald's
    Starbucks
    KFC
    Walmart
    Wal-Mart
    Tesco
    IKEA
    Nike
    Adidas
    Exxon
    ExxonMobil
    Exxon Mobil
    Chevron
    BP
    Royal Dutch Shell
    Gazprom
    Rosneft
    Lukoil
    Aramco
    Enron
    Halliburton
    Blackwater
    Maersk
    Citigroup
    Goldman Sachs
    JPMorgan
    JP Morgan
    Morgan Stanley
    Merrill Lynch
    Lehman Brothers
    Bank of America
    Wells Fargo
    HSBC
    Barclays
    UBS
    Credit Suisse
    Deutsche Bank
    AT&T
    Verizon
    Vodafone
    Lufthansa
    Aeroflot
    Ryanair
    British Airways
    FIFA
    UEFA
    IOC
    International Olympic Committee
    WADA
    IAAF
    FIA
    NFL
    NBA
    NHL
    MLB
    NCAA
    ICC
    Premier League
    Real Madrid
    Manchester United
    Manchester City
    Liverpool FC
    Chelsea FC
    Arsenal
    Tottenham Hotspur
    Aston Villa
    Bayern Munich
    Borussia Dortmund
    Juventus
    AC Milan
    Inter Milan
    Ajax
    Feyenoord
    Celtic
    Rangers
    New York Yankees
    Yankees
    Red Sox
    Dodgers
    Lakers
    Harvard
    Yale
    MIT
    Stanford University
    Oxford University
    Cambridge University
    Harvard University
    Roman Catholic Church
    Catholic Church
    Russian Orthodox Church
    Church of England
    Nobel Committee
    Red Army
    Royal Navy
    Royal Air Force
    RAF
    Wehrmacht
    Gestapo
    Coast Guard
    Marine Corps
    National Guard
    Scotland Yard
    Ottoman Empire
    Air France
    Dow Jones
    Nasdaq
    New York Stock Exchange
    London Stock Exchange
    Tokyo Stock Exchange
    Real Madrid
    RIA
    """.strip().splitlines()
)
"""Organizations."""

KNOWN_PLACES = frozenset(
    line.strip()
    for line in """
    Africa
    North Africa
    West Africa
    East Africa
    Southern Africa
    Central Africa
    Sub-Saharan Africa
    America
    Americas
    North America
    South America
    Central America
    Latin America
    Antarctica
    Arctic
    Asia
    Central Asia
    East Asia
    South Asia
    Southeast Asia
    South-East Asia
    Asia Minor
    Anatolia
    Eurasia
    Europe
    Eastern Europe
    Western Europe
    Central Europe
    Northern Europe
    Southern Europe
    Oceania
    Australasia
    Polynesia
    Middle East
    Near East
    Far East
    Levant
    Maghreb
    Mesopotamia
    Caribbean
    West Indies
    Scandinavia
    Balkans
    Baltics
    Benelux
    Iberia
    Caucasus
    North Caucasus
    South Caucasus
    Transnistria
    Abkhazia
    South Ossetia
    Nagorno-Karabakh
    Karabakh
    Chechnya
    Dagestan
    Ingushetia
    Tatarstan
    Siberia
    Crimea
    Donbas
    Donbass
    Donetsk
    Luhansk
    Lugansk
    Galicia
    Bessarabia
    Kosovo
    Vojvodina
    Bosnia
    Herzegovina
    Macedonia
    Yugoslavia
    Czechoslovakia
    Soviet Union
    USSR
    U.S.S.R.
    East Germany
    West Germany
    Prussia
    Bavaria
    Saxony
    Persia
    Babylon
    Gaza
    Gaza Strip
    West Bank
    Golan Heights
    Palestine
    East Jerusalem
    Judea
    Samaria
    Sinai
    Kurdistan
    Kashmir
    Punjab
    Bengal
    Tibet
    Xinjiang
    Inner Mongolia
    Manchuria
    Hong Kong
    Macau
    Taiwan
    Korea
    North Korea
    South Korea
    Vietnam
    South Vietnam
    North Vietnam
    Indochina
    Burma
    Ceylon
    Siam
    Russia
    Syria
    Iran
    Moldova
    Bolivia
    Venezuela
    Tanzania
    Laos
    Brunei
    Ivory Coast
    Côte d'Ivoire
    Cape Verde
    Congo
    Democratic Republic of Congo
    Democratic Republic of the Congo
    DRC
    Zaire
    Rhodesia
    Darfur
    Biafra
    Sahara
    Western Sahara
    Sahel
    Horn of Africa
    Swaziland
    East Timor
    Czech Republic
    Turkey
    Türkiye
    Holland
    Britain
    Great Britain
    UK
    U.K.
    United Kingdom
    England
    Scotland
    Wales
    Northern Ireland
    Ulster
    Cornwall
    Yorkshire
    Kent
    Sussex
    Essex
    Surrey
    Devon
    Catalonia
    Basque Country
    Andalusia
    Castile
    Brittany
    Normandy
    Provence
    Alsace
    Lorraine
    Burgundy
    Corsica
    Sardinia
    Sicily
    Tuscany
    Lombardy
    Flanders
    Wallonia
    Crete
    US
    U.S.
    USA
    U.S.A.
    United States
    United States of America
    New England
    Midwest
    Silicon Valley
    Bay Area
    Washington
    Washington D.C.
    Washington DC
    Washington, D.C.
    Washington, DC
    D.C.
    White House
    Capitol Hill
    Wall Street
    Manhattan
    Brooklyn
    Bronx
    Queens
    Harlem
    Hollywood
    Hawaii
    Guantanamo Bay
    Guantanamo
    Guantánamo Bay
    UAE
    United Arab Emirates
    Vatican
    Vatican City
    Holy See
    Atlantic
    Atlantic Ocean
    Pacific
    Pacific Ocean
    Indian Ocean
    Arctic Ocean
    Mediterranean
    Mediterranean Sea
    Black Sea
    Red Sea
    Dead Sea
    North Sea
    Baltic Sea
    Caspian Sea
    Adriatic
    Aegean
    South China Sea
    Persian Gulf
    Gulf of Mexico
    English Channel
    Strait of Hormuz
    Suez Canal
    Panama Canal
    Bosphorus
    Alps
    Andes
    Himalayas
    Pyrenees
    Carpathians
    Urals
    Rocky Mountains
    Rockies
    Appalachians
    Amazon River
    Nile
    Rhine
    Danube
    Dnieper
    Dnipro River
    Volga
    Don River
    Thames
    Seine
    Mississippi River
    Tigris
    Euphrates
    Ganges
    Yangtze
    Mekong
    Everest
    Mount Everest
    Lake Baikal
    Great Lakes
    Niagara Falls
    Red Square
    Tiananmen Square
    Tahrir Square
    Trafalgar Square
    Times Square
    Central Park
    Auschwitz
    Chernobyl
    Chornobyl
    Hiroshima
    Nagasaki
    Bucharest
    Kyiv
    Kiev
    Lviv
    Lvov
    Odessa
    Odesa
    Kharkiv
    Kharkov
    Zaporizhzhia
    Mariupol
    Bakhmut
    Fallujah
    Falluja
    Najaf
    Karbala
    Basra
    Mosul
    Kirkuk
    Tikrit
    Ramadi
    Baghdad
    Jerusalem
    Ramallah
    Hebron
    Nablus
    Jenin
    Rafah
    Khan Younis
    Kandahar
    Helmand
    Waziristan
    Bombay
    Calcutta
    Madras
    Peking
    Canton
    Constantinople
    Leningrad
    Stalingrad
    """.strip().splitlines()
)
"""Places, beside those of the gazetteers."""
